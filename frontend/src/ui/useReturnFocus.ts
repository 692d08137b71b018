import { useEffect } from 'react';

/** Gives the focus back to where it was before the component appeared, such as the link that opened a dialog. */
export function useReturnFocus() {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      // The element is behind a focus trap until the dialog is gone.
      setTimeout(() => {
        if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
        else document.getElementById('main')?.focus({ preventScroll: true });
      });
    };
  }, []);
}
