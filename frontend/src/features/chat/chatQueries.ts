import { addMember, getRoom, listMembers, listMessages, listRooms } from '@contracts/sdk.gen';
import type { MessageView, PageMessageView, RoomView } from '@contracts/types.gen';
import { type InfiniteData, infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';

const pageSize = 50;

export const roomsQuery = infiniteQueryOptions({
  queryKey: ['chat', 'rooms'],
  queryFn: async ({ pageParam, signal }) =>
    (await listRooms({ query: { size: pageSize, after: pageParam }, signal, throwOnError: true })).data,
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ nextCursor }) => nextCursor,
  // What is unread in rooms that are not open.
  refetchInterval: 20_000,
});

/** A room that the user is in, or walks into by looking at it. */
export function roomQuery(room: string) {
  return queryOptions({
    queryKey: ['chat', 'room', room],
    queryFn: async () => {
      const { data } = await getRoom({ path: { room }, throwOnError: true });
      if (data.role === null) await addMember({ path: { room }, body: {}, throwOnError: true });
      return data;
    },
    // Read before the history, so that no change gets lost between the two; never again while the room is open.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

export function membersQuery(room: string) {
  return queryOptions({
    queryKey: ['chat', 'members', room],
    queryFn: async ({ signal }) => (await listMembers({ path: { room }, signal, throwOnError: true })).data,
  });
}

/** Pages of messages, the newest first; in each, the oldest first. */
export function historyQuery(room: string) {
  return infiniteQueryOptions({
    queryKey: ['chat', 'history', room],
    queryFn: async ({ pageParam, signal }) => {
      const query = { size: pageSize, before: pageParam };
      return (await listMessages({ path: { room }, query, signal, throwOnError: true })).data;
    },
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ nextCursor }) => (nextCursor ? Number(nextCursor) : undefined),
    // The socket keeps it new.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

type History = InfiniteData<PageMessageView>;

/** All messages that are loaded, the oldest first. */
export const messagesOf = (history: History) => history.pages.toReversed().flatMap(({ items }) => items);

/** The number of the last message that is loaded. */
export const lastSeq = (history: History | undefined) => history?.pages[0]?.items.at(-1)?.seq ?? 0;

/** Puts a new message behind the others, unless it is there. */
export function addMessage(client: QueryClient, room: string, message: MessageView) {
  changeHistory(client, room, (history) => {
    const [newest, ...older] = history.pages;
    if (!newest || message.seq <= lastSeq(history)) return history;
    return { ...history, pages: [{ ...newest, items: [...newest.items, message] }, ...older] };
  });
}

/** Shows a message as it is now. */
export function replaceMessage(client: QueryClient, room: string, message: MessageView) {
  changeHistory(client, room, (history) => ({
    ...history,
    pages: history.pages.map((page) => ({
      ...page,
      items: page.items.map((item) => (item.seq === message.seq ? message : item)),
    })),
  }));
}

/** Shows in the list of rooms how far one was read. */
export function showRead(client: QueryClient, room: string, readSeq: number) {
  const read = (view: RoomView) =>
    view.id === room ? { ...view, readSeq, lastSeq: Math.max(view.lastSeq, readSeq) } : view;
  client.setQueryData(
    roomsQuery.queryKey,
    (rooms) =>
      rooms && {
        ...rooms,
        pages: rooms.pages.map((page) => ({ ...page, items: page.items.map((item) => read(item)) })),
      },
  );
}

function changeHistory(client: QueryClient, room: string, change: (history: History) => History) {
  client.setQueryData(historyQuery(room).queryKey, (history) => history && change(history));
}
