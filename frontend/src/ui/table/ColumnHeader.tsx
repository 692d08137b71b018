import { Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { Column } from './Column';
import classes from './EndlessTable.module.css';

interface ColumnHeaderProps<Row> {
  column: Column<Row>;
  sort: string | undefined;
  onSort: ((sort: string) => void) | undefined;
}

/** A header that says how the table is sorted, and sorts by its column on a click. */
export function ColumnHeader<Row>({ column, sort, onSort }: ColumnHeaderProps<Row>) {
  const { header, width, from } = column;
  if (!column.sort) {
    return (
      <Table.Th w={width} visibleFrom={from} scope="col">
        {header}
      </Table.Th>
    );
  }
  const ascending = sort === column.sort;
  const descending = sort === `-${column.sort}`;
  return (
    <Table.Th
      w={width}
      visibleFrom={from}
      scope="col"
      aria-sort={ascending ? 'ascending' : descending ? 'descending' : undefined}
    >
      <UnstyledButton
        className={classes.sort}
        onClick={() => onSort?.(ascending ? `-${column.sort}` : `${column.sort}`)}
      >
        {header}
        {ascending && <IconArrowUp size={14} aria-hidden />}
        {descending && <IconArrowDown size={14} aria-hidden />}
      </UnstyledButton>
    </Table.Th>
  );
}
