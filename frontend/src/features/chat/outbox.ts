import type { Attachment, ChatEvent, LiveError, SendMessage } from '@contracts/types.gen';
import { queryOptions, skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { newIdempotencyKey } from '@/lib/idempotency';

export interface Outgoing {
  message: SendMessage;
  attachments: Attachment[];
  /** Why the server does not take it. */
  refusal?: string;
}

/** What was written in each room and is not stored yet, as far as this page knows. It outlives the page of the room. */
const outboxQuery = queryOptions<Record<string, Outgoing[]>>({
  queryKey: ['chat', 'outbox'],
  queryFn: skipToken,
  gcTime: Number.POSITIVE_INFINITY,
});

/** The rooms for which something waits to be sent. */
export function useUnsentRooms() {
  const rooms = Object.entries(useQuery(outboxQuery).data ?? {});
  return rooms.filter(([, pending]) => pending.some(isUnsent)).map(([room]) => room);
}

/** What waits in a room. It is sent again after every cut; the server stores it once. */
export function useOutbox(room: string) {
  const client = useQueryClient();
  const pending = useQuery(outboxQuery).data?.[room] ?? [];

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
    return message;
  }

  const remove = (clientId: string) =>
    change((before) => before.filter(({ message }) => message.clientId !== clientId));

  const clear = () => change(() => []);

  /** Forgets what the server has stored. */
  function confirm(event: ChatEvent) {
    if (event.type === 'ack' || event.type === 'message') remove(event.clientId);
  }

  const refuse = ({ clientId, detail }: LiveError) =>
    change((before) => before.map((one) => (one.message.clientId === clientId ? { ...one, refusal: detail } : one)));

  function resend(send: (message: SendMessage) => boolean) {
    for (const { message } of pending.filter(isUnsent)) send(message);
  }

  return { pending, add, remove, clear, confirm, refuse, resend };
}

const isUnsent = ({ refusal }: Outgoing) => refusal === undefined;
