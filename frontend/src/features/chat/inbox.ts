import type { InboxRoom } from '@contracts/types.gen';
import { type QueryClient, queryOptions, skipToken } from '@tanstack/react-query';

/** The rooms of the user by their ids. A socket tells of them, so there is nothing to ask for. */
export const inboxQuery = queryOptions<Record<string, InboxRoom>>({
  queryKey: ['chat', 'inbox'],
  queryFn: skipToken,
  gcTime: Number.POSITIVE_INFINITY,
});

export const unreadIn = (room: InboxRoom | undefined) => (room ? Math.max(0, room.lastSeq - room.readSeq) : 0);

/** Shows that the user has read a room up to a message, before the server says so. */
export function showRead(client: QueryClient, room: string, seq: number) {
  changeInboxRoom(client, room, ({ lastSeq, readSeq, mentions }) => ({
    lastSeq: Math.max(lastSeq, seq),
    readSeq: Math.max(readSeq, seq),
    mentions: seq >= lastSeq ? 0 : mentions,
  }));
}

/** Changes what is known of a room; one that is not the user's is nobody's concern here. */
export function changeInboxRoom(client: QueryClient, id: string, change: (room: InboxRoom) => Partial<InboxRoom>) {
  client.setQueryData(inboxQuery.queryKey, (rooms) => {
    const room = rooms?.[id];
    return room ? { ...rooms, [id]: { ...room, ...change(room) } } : rooms;
  });
}
