import { addMember, findMessages, getRoom, listMembers, listMessages, listRooms } from '@contracts/sdk.gen';
import type { MessageView, PageMessageView } from '@contracts/types.gen';
import {
  type InfiniteData,
  infiniteQueryOptions,
  keepPreviousData,
  type QueryClient,
  queryOptions,
} from '@tanstack/react-query';

const pageSize = 50;

export const roomsQuery = infiniteQueryOptions({
  queryKey: ['chat', 'rooms'],
  queryFn: async ({ pageParam, signal }) =>
    (await listRooms({ query: { size: pageSize, after: pageParam }, signal, throwOnError: true })).data,
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ nextCursor }) => nextCursor,
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

interface Part {
  before?: number;
  after?: number;
}

/**
 * Pages of messages, the newest first; in each, the oldest first.
 *
 * @param at the message around which to begin; the newest ones when absent
 */
export function historyQuery(room: string, at?: number) {
  return infiniteQueryOptions({
    queryKey: ['chat', 'history', room, at],
    queryFn: async ({ pageParam, signal }) => {
      const query = { size: pageSize, ...pageParam };
      return (await listMessages({ path: { room }, query, signal, throwOnError: true })).data;
    },
    initialPageParam: (at ? { before: at + pageSize / 2 } : {}) as Part,
    getNextPageParam: ({ nextCursor }): Part | undefined => (nextCursor ? { before: Number(nextCursor) } : undefined),
    getPreviousPageParam: ({ items, nextCursor }, _, { after }): Part | undefined => {
      if (after !== undefined) return nextCursor ? { after: Number(nextCursor) } : undefined;
      return at ? { after: items.at(-1)?.seq ?? 0 } : undefined;
    },
    // The socket keeps it new.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

/** Messages that have all of some words, the newest first. */
export function searchQuery(q: string) {
  return infiniteQueryOptions({
    queryKey: ['chat', 'search', q],
    queryFn: async ({ pageParam, signal }) =>
      (await findMessages({ query: { q, after: pageParam }, signal, throwOnError: true })).data,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
    enabled: q.trim() !== '',
  });
}

type History = InfiniteData<PageMessageView, unknown>;

/** All messages that are loaded, the oldest first. */
export const messagesOf = (history: History) => history.pages.toReversed().flatMap(({ items }) => items);

/** The number of the last message that is loaded. */
export const lastSeq = (history: History | undefined) => (history ? (messagesOf(history).at(-1)?.seq ?? 0) : 0);

/** Puts a new message behind the others, unless it is there or others are missing in between. */
export function addMessage(client: QueryClient, room: string, message: MessageView) {
  changeHistory(client, room, (history) => {
    const [newest, ...older] = history.pages;
    if (!newest || message.seq !== lastSeq(history) + 1) return history;
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

function changeHistory(client: QueryClient, room: string, change: (history: History) => History) {
  const histories = { queryKey: historyQuery(room).queryKey.slice(0, -1) };
  client.setQueriesData<History>(histories, (history) => history && change(history));
}
