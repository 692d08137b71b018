import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithRef, MouseEvent } from 'react';

interface ActionButtonProps
  extends Omit<ButtonProps, 'loading'>,
    Omit<ComponentPropsWithRef<'button'>, keyof ButtonProps> {
  /** Whether what it began goes on: until that is done it begins nothing more. */
  busy: boolean;
}

/** A button that waits for what it began, and keeps the focus: the library's `loading` disables it (WCAG 2.4.3). */
export function ActionButton({ busy, onClick, ...props }: ActionButtonProps) {
  return (
    <Button
      {...props}
      loading={busy}
      onClick={busy ? ignore : onClick}
      renderRoot={(root) => <button {...root} disabled={false} aria-disabled={busy || undefined} />}
    />
  );
}

/** Enter in a field of a form clicks its button, too. */
const ignore = (event: MouseEvent) => event.preventDefault();
