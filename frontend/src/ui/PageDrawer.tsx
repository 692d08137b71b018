import { Drawer } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { type ReactNode, useRef } from 'react';
import { useReturnFocus } from './useReturnFocus';

interface PageDrawerProps {
  title: string;
  /** Leads to the page beside it. */
  onClose: () => void;
  children: ReactNode;
}

/** A page with an address of its own that is shown beside the one from which it was opened. */
export function PageDrawer({ title, onClose, children }: PageDrawerProps) {
  const root = useRef<HTMLDivElement>(null);
  useReturnFocus();
  useWindowEvent(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !event.isComposing && isFor(root.current, event.target)) onClose();
    },
    { capture: true },
  );
  return (
    <Drawer
      ref={root}
      opened
      onClose={onClose}
      title={title}
      position="right"
      padding="lg"
      returnFocus={false}
      // The library's would close it together with a dialog above it.
      closeOnEscape={false}
    >
      {children}
    </Drawer>
  );
}

/** Not what is typed into another dialog, or into an open list, which closes itself. */
function isFor(drawer: HTMLElement | null, target: EventTarget | null) {
  if (!(target instanceof HTMLElement) || target.dataset.mantineStopPropagation === 'true') return false;
  return target === document.body || drawer?.contains(target);
}
