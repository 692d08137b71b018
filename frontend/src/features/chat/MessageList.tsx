import type { MessageView, RoomView } from '@contracts/types.gen';
import { Button, Group, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useAccount } from '@/app/accounts/account';
import { ButtonLink } from '@/ui/links';
import { MoreButton, type NextPage } from '@/ui/MoreButton';
import { useOwnsRoom } from './chatQueries';
import { MessageItem } from './MessageItem';
import classes from './MessageList.module.css';
import type { Outgoing } from './outbox';
import { PendingMessage } from './PendingMessage';

export interface MessageListProps {
  room: RoomView;
  messages: MessageView[];
  /** What this page has sent and the server has not confirmed. */
  pending: Outgoing[];
  /** Forgets one of those that the server does not take. */
  discard: (clientId: string) => void;
  /** What was said before. */
  older: NextPage & { isFetching: boolean };
  /** The message that the reader came for. */
  at: number | undefined;
  /** Undefined when the last message here is the newest. */
  loadNewer: (() => void) | undefined;
}

/** Stays at the newest message, and where the reader is while older ones are put on top. */
export function MessageList(props: MessageListProps) {
  const { room, messages, pending, discard, older, at, loadNewer } = props;
  const account = useAccount();
  const owned = useOwnsRoom(room.id);
  const newestOwn = messages.findLast(({ author, deletedAt }) => author.id === account?.id && !deletedAt);
  const top = useRef<HTMLDivElement>(null);
  const { fetchNextPage } = older;
  const canLoad = older.hasNextPage && !older.isFetching && !older.isFetchNextPageError;
  useEffect(() => {
    if (!canLoad || !top.current) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) void fetchNextPage();
    });
    observer.observe(top.current);
    return () => observer.disconnect();
  }, [canLoad, fetchNextPage]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1)
    <section className={classes.scroll} aria-label="Messages" tabIndex={0}>
      <div>
        <div ref={top} />
        {older.isFetchNextPageError && <MoreButton query={older} />}
        {messages.length + pending.length === 0 && (
          <Text c="dimmed" ta="center" py="xl">
            Nothing was said here yet.
          </Text>
        )}
        {/* A log reads aloud whatever is added: all the older messages, too. What arrives now is read out elsewhere. */}
        <div role="log" aria-live="off" aria-label={`Messages in ${room.name}`}>
          <ol className={classes.list}>
            {messages.map((message) => (
              <MessageItem
                key={message.seq}
                room={room}
                message={message}
                mine={message.author.id === account?.id}
                owned={owned}
                wanted={message.seq === at}
                showsReaders={message === newestOwn}
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
