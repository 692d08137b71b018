import { addMember, findMessages, getRoom, listMembers, listMessages, listRooms } from '@contracts/sdk.gen';
import { infiniteQueryOptions, keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useAccount } from '@/app/accounts/account';

const pageSize = 50;

export const roomsQuery = infiniteQueryOptions({
  queryKey: ['chat', 'rooms'],
  queryFn: async ({ pageParam, signal }) =>
    (await listRooms({ query: { size: pageSize, after: pageParam }, signal, throwOnError: true })).data,
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ nextCursor }) => nextCursor,
});

/** A room that the user is in, or walks into by opening it: who has left it elsewhere since is not taken back. */
export function roomQuery(room: string) {
  return queryOptions({
    queryKey: ['chat', 'room', room],
    queryFn: async ({ client, queryKey }) => {
      const isOpen = client.getQueryData(queryKey) !== undefined;
      const { data } = await getRoom({ path: { room }, throwOnError: true });
      if (data.role === null && !isOpen) await addMember({ path: { room }, body: {}, throwOnError: true });
      return data;
    },
    // Read before the history, so that no change gets lost between the two; again only when messages are missing.
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

/** Whether the user may take from others what they have said in a room, and decide who is in it. */
export function useOwnsRoom(room: string) {
  const account = useAccount();
  const members = useQuery(membersQuery(room)).data;
  return members?.find(({ person }) => person.id === account?.id)?.role === 'OWNER';
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
