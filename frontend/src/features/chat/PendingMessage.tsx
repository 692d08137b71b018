import { Button, Group, Text } from '@mantine/core';
import classes from './MessageList.module.css';
import type { Outgoing } from './outbox';

interface PendingMessageProps {
  outgoing: Outgoing;
  /** Takes it off the page. */
  discard: () => void;
}

/** A message that the server has not stored, at least not as far as this page knows. */
export function PendingMessage({ outgoing, discard }: PendingMessageProps) {
  const { message, attachments, refusal } = outgoing;
  return (
    <li className={classes.pending}>
      {refusal ? (
        <Group gap="xs">
          <Text size="sm" c="red" role="alert">
            Not sent: {refusal}
          </Text>
          <Button size="compact-xs" variant="default" onClick={discard}>
            Discard
          </Button>
        </Group>
      ) : (
        <Text size="sm">Sending</Text>
      )}
      <Text className={classes.text}>{message.text}</Text>
      {attachments.length > 0 && <Text size="sm">{attachments.map(({ name }) => name).join(', ')}</Text>}
    </li>
  );
}
