import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { FileDrop } from '@/ui/FileDrop';
import { takeLostFocus } from '@/ui/keptFocus';
import { ImportReport } from './ImportReport';
import { TaskDrawer } from './TaskDrawer';
import { useTaskImport } from './taskImport';

export function ImportTasks() {
  return <TaskDrawer title="Import tasks">{() => <Import />}</TaskDrawer>;
}

const choices = [
  { value: 'valid', label: 'Import the others' },
  { value: 'atomic', label: 'Import nothing' },
];

function Import() {
  const { current, start, retry, reset } = useTaskImport();
  const [onRefusal, setOnRefusal] = useState('valid');
  const frame = useRef<HTMLDivElement>(null);
  const isChosen = current !== undefined;
  // What had the focus has made room for something else.
  useEffect(() => takeLostFocus(frame.current?.querySelector<HTMLElement>(isChosen ? 'button' : 'input')), [isChosen]);
  return (
    <div ref={frame}>
      {current ? (
        <ImportReport report={current} onRetry={retry} onReset={reset} />
      ) : (
        <Stack>
          <FileDrop
            label="Choose a file, or drop it here"
            description="One task as JSON on each line, as an export writes it"
            accept=".ndjson,.jsonl,application/x-ndjson"
            onFile={(file) => void start(file, onRefusal === 'atomic')}
          />
          <div>
            <Text size="sm" fw={500} mb={4} id="on-refusal">
              If a line is refused
            </Text>
            <SegmentedControl
              fullWidth
              aria-labelledby="on-refusal"
              data={choices}
              value={onRefusal}
              onChange={setOnRefusal}
            />
          </div>
        </Stack>
      )}
    </div>
  );
}
