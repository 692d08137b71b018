import { modals } from '@mantine/modals';
import type { ReactNode } from 'react';

interface Question {
  title: string;
  /** What follows from it. */
  children: ReactNode;
  labels: { confirm: string; cancel: string };
  /** Whether it harms what cannot be made good easily. */
  isDangerous?: boolean;
  onConfirm: () => void;
  /** The question is gone, whatever the answer was. */
  onClose?: () => void;
}

/** Asks before something is done. Whoever presses Enter at once has done nothing (ARIA practices, alert dialogs). */
export function confirm({ isDangerous = true, ...question }: Question) {
  modals.openConfirmModal({
    ...question,
    // It would be the first to get the focus, and says nothing that the safe answer does not.
    withCloseButton: false,
    confirmProps: isDangerous ? { color: 'red' } : undefined,
  });
}
