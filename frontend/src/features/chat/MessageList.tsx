import type { MessageView, RoomView } from '@contracts/types.gen';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useAccount } from '@/app/accounts/account';
import { FormError } from '@/ui/FormError';
import { ButtonLink } from '@/ui/links';
import { useOwnsRoom } from './chatQueries';
import { MessageItem } from './MessageItem';
import classes from './MessageList.module.css';
import type { Outgoing } from './outbox';
import { PendingMessage } from './PendingMessage';

interface MessageListProps {
  room: RoomView;
  messages: MessageView[];
  /** What this page has sent and the server has not confirmed. */
  pending: Outgoing[];
  /** Forgets one of those that the server does not take. */
  discard: (clientId: string) => void;
  hasOlder: boolean;
  loadOlder: () => void;
  /** Why older ones could not be loaded. */
  failure: Error | null;
  /** The message that the reader came for. */
  at: number | undefined;
  /** Undefined when the last message here is the newest. */
  loadNewer: (() => void) | undefined;
}

/** Stays at the newest message, and where the reader is while older ones are put on top. */
export function MessageList(props: MessageListProps) {
  const { room, messages, pending, discard, hasOlder, loadOlder, failure, at, loadNewer } = props;
  const account = useAccount();
  const owned = useOwnsRoom(room.id);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!hasOlder || !top.current) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) loadOlder();
    });
    observer.observe(top.current);
    return () => observer.disconnect();
  }, [hasOlder, loadOlder]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1)
    <section className={classes.scroll} aria-label="Messages" tabIndex={0}>
      <div>
        <div ref={top} />
        {failure && (
          <Stack align="center" gap="xs" pb="md">
            <FormError error={failure} />
            <Button size="xs" variant="default" onClick={loadOlder}>
              Load older messages
            </Button>
          </Stack>
        )}
        {messages.length + pending.length === 0 && (
          <Text c="dimmed" ta="center" py="xl">
            Nothing was said here yet.
          </Text>
        )}
        <div role="log" aria-label={`Messages in ${room.name}`}>
          <ol className={classes.list}>
            {messages.map((message) => (
              <MessageItem
                key={message.seq}
                room={room}
                message={message}
                mine={message.author.id === account?.id}
                owned={owned}
                wanted={message.seq === at}
              />
            ))}
            {pending.map((outgoing) => (
              <PendingMessage
                key={outgoing.message.clientId}
                outgoing={outgoing}
                discard={() => discard(outgoing.message.clientId)}
              />
            ))}
          </ol>
        </div>
        {at && (
          <Group justify="center" gap="xs" pb="md">
            {loadNewer && (
              <Button size="xs" variant="default" onClick={loadNewer}>
                Newer messages
              </Button>
            )}
            <ButtonLink to="/chat/$roomId" params={{ roomId: room.id }} size="xs" variant="light">
              To the newest
            </ButtonLink>
          </Group>
        )}
      </div>
    </section>
  );
}
