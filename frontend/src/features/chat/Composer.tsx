import type { LiveError } from '@contracts/types.gen';
import { ActionIcon, Alert, Group, Textarea } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';

interface ComposerProps {
  error: LiveError | undefined;
  onSend: (text: string) => void;
  onType: () => void;
}

/** How often the others are told that somebody is typing, in milliseconds. */
const pace = 2_000;

export function Composer({ error, onSend, onType }: ComposerProps) {
  const [text, setText] = useState('');
  const told = useRef(0);

  function change(changed: string) {
    setText(changed);
    if (Date.now() - told.current < pace) return;
    told.current = Date.now();
    onType();
  }

  function send() {
    if (!text.trim()) return;
    onSend(text);
    setText('');
    told.current = 0;
  }

  function keyDown(event: KeyboardEvent) {
    // While an input method composes a character, Enter belongs to it.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {error && (
        <Alert color="red" variant="light" role="alert" mx="sm">
          {error.detail}
        </Alert>
      )}
      <Group gap="xs" p="sm" wrap="nowrap" align="flex-end">
        <Textarea
          flex={1}
          aria-label="Message"
          placeholder="Write a message"
          autosize
          maxRows={6}
          maxLength={4000}
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
          onKeyDown={keyDown}
        />
        <ActionIcon type="submit" size={36} aria-label="Send">
          <IconSend size={18} aria-hidden />
        </ActionIcon>
      </Group>
    </form>
  );
}
