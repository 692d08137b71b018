import type { MantineBreakpoint } from '@mantine/core';
import type { ReactNode } from 'react';

/** A column of an {@link EndlessTable}. */
export interface Column<Row> {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** The name of the order that a click on the header asks for; without it the header is plain. */
  sort?: string;
  /** In pixels; without it the column takes what is left. */
  width?: number;
  /** The narrowest screen that has room for the column. */
  from?: MantineBreakpoint;
}
