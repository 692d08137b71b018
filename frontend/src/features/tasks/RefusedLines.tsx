import type { TaskImportRefusal } from '@contracts/types.gen';
import { Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { counted } from '@/lib/words';
import classes from './RefusedLines.module.css';

interface RefusedLinesProps {
  lines: TaskImportRefusal[];
  /** How many more there are, of which nothing else is known. */
  unreported: number;
}

/** The lines that were refused, and why. There may be thousands: only those that can be seen are rendered. */
export function RefusedLines({ lines, unreported }: RefusedLinesProps) {
  const frame = useRef<HTMLElement>(null);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => frame.current,
    estimateSize: () => 44,
    overscan: 8,
  });
  if (lines.length === 0) return null;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who scrolls by keyboard has to get there */}
      <section ref={frame} className={classes.frame} aria-label="Refused lines" tabIndex={0}>
        <ol className={classes.list} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const refused = lines[index];
            return (
              refused && (
                <li
                  key={index}
                  ref={virtualizer.measureElement}
                  data-index={index}
                  aria-setsize={lines.length}
                  aria-posinset={index + 1}
                  className={classes.line}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <Text size="sm" fw={600}>
                    Line {refused.line}
                  </Text>
                  <Text size="sm" className={classes.reason}>
                    {reasons(refused)}
                  </Text>
                </li>
              )
            );
          })}
        </ol>
      </section>
      {unreported > 0 && (
        <Text size="sm" c="dimmed">
          {counted(unreported, 'more line', 'more lines')} refused
        </Text>
      )}
    </>
  );
}

function reasons({ problem: { errors, detail, title } }: TaskImportRefusal) {
  const values = errors?.map(({ pointer, detail }) => `${pointer.slice(1)} ${detail}`.trim());
  return values?.join(' · ') ?? detail ?? title;
}
