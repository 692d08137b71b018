import { getTask, listTasks } from '@contracts/sdk.gen';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { TaskSearch } from './taskSearch';

const pageSize = 50;
/** What the keys of all lists begin with, and those of single tasks. */
export const lists = ['tasks', 'list'] as const;
export const singles = ['tasks', 'one'] as const;

export const defaultSort = '-createdAt';

export function tasksQuery(search: TaskSearch) {
  return infiniteQueryOptions({
    queryKey: [...lists, search],
    queryFn: async ({ pageParam, signal }) => {
      const query = { size: pageSize, sort: defaultSort, ...search, after: pageParam } as const;
      return (await listTasks({ query, signal, throwOnError: true })).data;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
}

export function taskQuery(id: string) {
  return queryOptions({
    queryKey: [...singles, id],
    queryFn: async ({ signal }) => (await getTask({ path: { id }, signal, throwOnError: true })).data,
    // A form starts from the newest version there is.
    gcTime: 0,
  });
}
