import { Drawer } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useReturnFocus } from '@/ui/useReturnFocus';

interface TaskDrawerProps {
  title: string;
  /** Gets the function that closes the drawer when its work is done, without asking about unsaved changes. */
  children: (done: () => void) => ReactNode;
}

/** A form beside the list. It has an address of its own; closing it goes back to the list as it was. */
export function TaskDrawer({ title, children }: TaskDrawerProps) {
  const navigate = useNavigate();
  const close = (ignoreBlocker: boolean) =>
    void navigate({ to: '/tasks', search: true, resetScroll: false, ignoreBlocker });
  useReturnFocus();
  return (
    <Drawer opened onClose={() => close(false)} title={title} position="right" padding="lg" returnFocus={false}>
      {children(() => close(true))}
    </Drawer>
  );
}
