import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useReturnFocus } from './useReturnFocus';

interface PageDrawerProps {
  title: string;
  /** Leads to the page beside it. */
  onClose: () => void;
  children: ReactNode;
}

/** A page with an address of its own that is shown beside the one from which it was opened. */
export function PageDrawer({ title, onClose, children }: PageDrawerProps) {
  useReturnFocus();
  return (
    <Drawer opened onClose={onClose} title={title} position="right" padding="lg" returnFocus={false}>
      {children}
    </Drawer>
  );
}
