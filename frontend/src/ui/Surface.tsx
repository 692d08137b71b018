import { Paper, type PaperProps } from '@mantine/core';
import type { ReactNode } from 'react';

/** A raised area for what is worked with. */
export function Surface({ children, ...paper }: PaperProps & { children: ReactNode }) {
  return (
    <Paper bg="var(--surface)" p="lg" radius="lg" bd="1px solid var(--hairline)" {...paper}>
      {children}
    </Paper>
  );
}
