import { getTask, listTasks } from '@contracts/sdk.gen';
import type { PageTaskView, TaskView } from '@contracts/types.gen';
import {
  type InfiniteData,
  infiniteQueryOptions,
  keepPreviousData,
  type QueryClient,
  queryOptions,
} from '@tanstack/react-query';
import type { TaskSearch } from './taskSearch';

const pageSize = 50;
const lists = ['tasks', 'list'] as const;

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
    queryKey: ['tasks', 'one', id],
    queryFn: async ({ signal }) => (await getTask({ path: { id }, signal, throwOnError: true })).data,
    // A form starts from the newest version there is.
    gcTime: 0,
  });
}

/** Shows a changed task wherever it is on the page, without asking the server. */
export function showTask(client: QueryClient, task: TaskView) {
  changeRows(client, (rows) => rows.map((row) => (row.id === task.id ? task : row)));
}

/** Takes a task off the page, without asking the server. */
export function hideTask(client: QueryClient, { id }: TaskView) {
  changeRows(client, (rows) => rows.filter((row) => row.id !== id));
}

/** Fetches the lists again from their first page: a new task may stand anywhere. */
export function reloadTasks(client: QueryClient) {
  client.setQueriesData<TaskList>(
    { queryKey: lists },
    (list) => list && { pages: list.pages.slice(0, 1), pageParams: list.pageParams.slice(0, 1) },
  );
  return client.invalidateQueries({ queryKey: lists });
}

type TaskList = InfiniteData<PageTaskView, string | undefined>;

function changeRows(client: QueryClient, change: (rows: TaskView[]) => TaskView[]) {
  client.setQueriesData<TaskList>(
    { queryKey: lists },
    (list) => list && { ...list, pages: list.pages.map((page) => ({ ...page, items: change(page.items) })) },
  );
}
