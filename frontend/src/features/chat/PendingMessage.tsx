import { Button, Group, Text } from '@mantine/core';
import classes from './MessageList.module.css';
import { isRefused, type Outgoing } from './outbox';

interface PendingMessageProps {
  outgoing: Outgoing;
  /** Takes it off the page. */
  discard: () => void;
}

/** A message that the server has not stored, at least not as far as this page knows. */
export function PendingMessage({ outgoing, discard }: PendingMessageProps) {
  const { message, attachments, error } = outgoing;
  return (
    <li className={classes.pending}>
      {error ? (
        <Group gap="xs">
          {isRefused(outgoing) ? (
            <Text size="sm" c="red" role="alert">
              Not sent: {error.detail}
            </Text>
          ) : (
            <Text size="sm" role="status">
              Not sent yet: the server failed. Trying again
            </Text>
          )}
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
