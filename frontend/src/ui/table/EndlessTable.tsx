import { Table } from '@mantine/core';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useKeptFocus } from '../keptFocus';
import type { Column } from './Column';
import { ColumnHeader } from './ColumnHeader';
import classes from './EndlessTable.module.css';

interface EndlessTableProps<Row> {
  /** What screen readers call the table. */
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  /** Whether the server has rows after the last one here. */
  hasMore: boolean;
  /** Absent where nothing should be loaded without being asked for. */
  loadMore: (() => void) | undefined;
  /** The rows shown are about to be replaced or continued. */
  busy: boolean;
  /** The order in force: the name of a column's sort, with a minus in front when it is descending. */
  sort?: string;
  onSort?: (sort: string) => void;
}

/** All rows have one height, so that the scroll bar never jumps. */
const rowHeight = 56;

/** A table that scrolls with the window, asks for more near its end, and renders only the rows that can be seen. */
export function EndlessTable<Row extends { id: string }>(props: EndlessTableProps<Row>) {
  const { label, columns, rows, hasMore, loadMore, busy, sort, onSort } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const scrollMargin = usePlace(body);
  const keepFocus = useKeptFocus(rows.map(({ id }) => id));

  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin,
  });
  const visible = virtualizer.getVirtualItems();
  const first = visible[0]?.index ?? 0;
  const last = visible.at(-1)?.index ?? 0;

  useEffect(() => {
    if (hasMore && !busy && last >= rows.length - 10) loadMore?.();
  }, [hasMore, busy, last, rows.length, loadMore]);

  return (
    // How many rows there are is known once the last page is here; -1 says that it is not (WAI-ARIA 1.2).
    <Table aria-label={label} aria-rowcount={hasMore ? -1 : rows.length + 1} aria-busy={busy} className={classes.table}>
      <Table.Thead className={classes.head}>
        <Table.Tr aria-rowindex={1}>
          {columns.map((column) => (
            <ColumnHeader key={column.key} column={column} sort={sort} onSort={onSort} />
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody ref={body} onFocus={keepFocus}>
        <Spacer rows={first} />
        {visible.map(({ index }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <Table.Tr key={row.id} data-item={row.id} aria-rowindex={index + 2} h={rowHeight} className={classes.row}>
              {columns.map(({ key, cell, from }) => (
                <Table.Td key={key} visibleFrom={from}>
                  {cell(row)}
                </Table.Td>
              ))}
            </Table.Tr>
          );
        })}
        <Spacer rows={rows.length - 1 - last} />
      </Table.Tbody>
    </Table>
  );
}

/** How far down the page an element is, in pixels. It moves when what stands above it changes its height. */
function usePlace(element: RefObject<HTMLElement | null>) {
  const [place, setPlace] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const top = element.current?.getBoundingClientRect().top ?? 0;
      setPlace(Math.round(top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return place;
}

/** Stands for rows that are not rendered. */
function Spacer({ rows }: { rows: number }) {
  return rows > 0 && <tr aria-hidden style={{ height: rows * rowHeight }} />;
}
