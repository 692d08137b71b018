import { Alert, Group, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconWifiOff } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { onValidSubmit, showFieldErrors } from '@/lib/forms';
import { useOnline } from '@/lib/useOnline';
import { ActionButton } from './ActionButton';
import { FormError } from './FormError';
import { showFailure } from './showFailure';
import { useUnsavedChanges } from './useUnsavedChanges';

export interface DraftFormProps<Draft extends object, Saved = unknown> {
  form: UseFormReturnType<Draft>;
  submitLabel: string;
  save: (draft: Draft) => Promise<Saved>;
  /** How saving is going. */
  saving: { isPending: boolean; isPaused: boolean; error: unknown };
  onSaved: (saved: Saved) => void;
  /** More buttons, beside the one that saves. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A form for something that is saved as a whole: shows failures, waits while offline, and guards what was typed. */
export function DraftForm<Draft extends object, Saved>(props: DraftFormProps<Draft, Saved>) {
  const { form, submitLabel, save, saving, onSaved, actions, children } = props;
  useUnsavedChanges(() => form.isDirty(), saving.isPending);
  const online = useOnline();
  const element = useRef<HTMLFormElement>(null);
  // A dialog moves the focus when it opens, which may be before the form has its data.
  useEffect(() => element.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), []);
  // Whoever has left meanwhile is not taken anywhere, but has to hear of a failure.
  const isLeft = () => element.current === null;
  const submit = onValidSubmit(form, (draft) =>
    save(draft).then(
      (saved) => isLeft() || onSaved(saved),
      (error) => (isLeft() ? showFailure('What you typed was not saved', error) : showFieldErrors(form, error)),
    ),
  );
  return (
    <form ref={element} onSubmit={submit} noValidate>
      <Stack>
        <FormError error={saving.error} form={form} />
        {saving.isPaused && !online && (
          <Alert variant="default" icon={<IconWifiOff size={18} />} role="status">
            You are offline. This is saved when the connection is back.
          </Alert>
        )}
        {children}
        <Group justify="space-between" mt="xs">
          <ActionButton type="submit" busy={saving.isPending}>
            {submitLabel}
          </ActionButton>
          {actions}
        </Group>
      </Stack>
    </form>
  );
}
