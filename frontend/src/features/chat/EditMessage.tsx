import { Button, Group, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ActionButton } from '@/ui/ActionButton';
import { FormError } from '@/ui/FormError';

interface EditMessageProps {
  text: string;
  /** Whether the message says something without a text, too. */
  optional: boolean;
  error: unknown;
  saving: boolean;
  onSave: (text: string) => void;
  onCancel: () => void;
}

export function EditMessage({ text, optional, error, saving, onSave, onCancel }: EditMessageProps) {
  const [draft, setDraft] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const end = field.current?.value.length ?? 0;
    field.current?.focus();
    field.current?.setSelectionRange(end, end);
  }, []);
  function save(event: FormEvent) {
    event.preventDefault();
    if (draft.trim() || optional) onSave(draft);
  }
  return (
    <form onSubmit={save}>
      <Stack gap="xs">
        <FormError error={error} />
        <Textarea
          ref={field}
          aria-label="New text"
          autosize
          maxLength={4000}
          value={draft}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && !event.nativeEvent.isComposing && onCancel()}
        />
        <Group gap="xs">
          <ActionButton type="submit" size="xs" busy={saving}>
            Save
          </ActionButton>
          <Button size="xs" variant="default" onClick={onCancel}>
            Cancel
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
