import { Button, Code, Group, Text } from '@mantine/core';
import { IconCloudOff, IconMapQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { describeError, ProblemError } from '@/lib/problem';
import { Message } from './Message';

interface ErrorMessageProps {
  title: string;
  error: unknown;
  order?: 1 | 2;
  retry: () => unknown;
  retryLabel?: string;
  /** Other ways to go on. */
  children?: ReactNode;
}

/**
 * An error in place of what should be here: what went wrong, how to go on, and the id to report it by. What is not there
 * does not come by trying again.
 */
export function ErrorMessage({ title, error, order, retry, retryLabel = 'Try again', children }: ErrorMessageProps) {
  const isMissing = error instanceof ProblemError && error.status === 404;
  return (
    <Message icon={isMissing ? IconMapQuestion : IconCloudOff} title={title} order={order} role="alert">
      <Text c="dimmed" maw={440}>
        {isMissing ? 'It was deleted, is not for you, or its address is incomplete.' : describeError(error)}
      </Text>
      <Group justify="center" gap="xs">
        {!isMissing && <Button onClick={() => void retry()}>{retryLabel}</Button>}
        {children}
      </Group>
      {!isMissing && error instanceof ProblemError && error.requestId && (
        <Text size="sm" c="dimmed">
          Request id <Code>{error.requestId}</Code>
        </Text>
      )}
    </Message>
  );
}
