import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageDrawer } from '@/ui/PageDrawer';

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
  return (
    <PageDrawer title={title} onClose={() => close(false)}>
      {children(() => close(true))}
    </PageDrawer>
  );
}
