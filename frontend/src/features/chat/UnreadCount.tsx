import { Badge, VisuallyHidden } from '@mantine/core';

interface UnreadCountProps {
  count: number;
  /** How many of the messages mention the user. */
  mentions?: number;
}

export function UnreadCount({ count, mentions = 0 }: UnreadCountProps) {
  if (count === 0) return null;
  const shown = count > 99 ? '99+' : count;
  return (
    <Badge size="sm" variant="filled" color={mentions > 0 ? 'red' : undefined}>
      <span aria-hidden>
        {mentions > 0 && '@ '}
        {shown}
      </span>
      <VisuallyHidden>
        {shown} unread{mentions > 0 && ', you are mentioned'}
      </VisuallyHidden>
    </Badge>
  );
}
