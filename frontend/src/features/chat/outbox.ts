import type { Attachment, ChatEvent, LiveError, SendMessage } from '@contracts/types.gen';
import { queryOptions, skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { backoff } from '@/app/live/backoff';
import { newIdempotencyKey } from '@/lib/idempotency';

export interface Outgoing {
  message: SendMessage;
  attachments: Attachment[];
  /** Why the server has not stored it, when it was sent last. */
  error?: LiveError;
}

/** Whether there is no use in sending it again, as there is when the server has failed. */
export const isRefused = ({ error }: Outgoing) => error !== undefined && error.code !== 'fault';

/** What was written in each room and is not stored yet, as far as this page knows. It outlives the page of the room. */
const outboxQuery = queryOptions<Record<string, Outgoing[]>>({
  queryKey: ['chat', 'outbox'],
  queryFn: skipToken,
  gcTime: Number.POSITIVE_INFINITY,
});

/** The rooms for which something waits to be sent. */
export function useUnsentRooms() {
  const rooms = Object.entries(useQuery(outboxQuery).data ?? {});
  return rooms.filter(([, pending]) => !pending.every(isRefused)).map(([room]) => room);
}

/**
 * What waits in a room. It is sent again after every cut, and after a pause when the server has failed; the server
 * stores it once.
 */
export function useOutbox(room: string, send: (message: SendMessage) => boolean) {
  const client = useQueryClient();
  const pending = useQuery(outboxQuery).data?.[room] ?? [];
  const failures = useRef(0);
  const retry = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sendAgain = useEffectEvent(resend);
  useEffect(() => () => clearTimeout(retry.current), []);

  const change = (update: (before: Outgoing[]) => Outgoing[]) =>
    client.setQueryData(outboxQuery.queryKey, (rooms = {}) => ({ ...rooms, [room]: update(rooms[room] ?? []) }));

  function add(text: string, mentions: string[], attachments: Attachment[]) {
    const message: SendMessage = {
      type: 'send',
      clientId: newIdempotencyKey(),
      text,
      mentions,
      attachments: attachments.map(({ id }) => id),
    };
    change((before) => [...before, { message, attachments }]);
    send(message);
  }

  const remove = (clientId: string) =>
    change((before) => before.filter(({ message }) => message.clientId !== clientId));

  const clear = () => change(() => []);

  /** Forgets what the server has stored. */
  function confirm(event: ChatEvent) {
    if (event.type === 'ack') failures.current = 0;
    if (event.type === 'ack' || event.type === 'message') remove(event.clientId);
  }

  /** Shows why the server has not stored a message. */
  function fail(error: LiveError) {
    change((before) => before.map((one) => (one.message.clientId === error.clientId ? { ...one, error } : one)));
    // It fails at many in the same moment: they wait together.
    if (error.code === 'fault') retry.current ??= setTimeout(() => sendAgain(), backoff(failures.current++));
  }

  function resend() {
    clearTimeout(retry.current);
    retry.current = undefined;
    for (const outgoing of pending) if (!isRefused(outgoing)) send(outgoing.message);
  }

  return { pending, add, remove, clear, confirm, fail, resend };
}
