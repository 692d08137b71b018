import { getFile, getFileUsage, listFiles } from '@contracts/sdk.gen';
import type { FileSort, FileView, PageFileView } from '@contracts/types.gen';
import {
  type InfiniteData,
  infiniteQueryOptions,
  keepPreviousData,
  type QueryClient,
  queryOptions,
} from '@tanstack/react-query';
import { changeRows, firstPages } from '@/lib/rows';

const pageSize = 50;
const lists = ['files', 'list'] as const;

export const defaultSort = '-createdAt';

export function filesQuery(sort: FileSort = defaultSort) {
  return infiniteQueryOptions({
    queryKey: [...lists, sort],
    queryFn: async ({ pageParam, signal }) => {
      const query = { size: pageSize, sort, after: pageParam } as const;
      return (await listFiles({ query, signal, throwOnError: true })).data;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
    // Reading a list again forgets that its next page failed, which would be asked for each time: that is up to the user.
    refetchInterval: ({ state: { status, data } }) =>
      status === 'success' && data?.pages.some(({ items }) => items.some(awaitsThumbnail)) ? 1_500 : false,
  });
}

export function fileQuery(id: string) {
  return queryOptions({
    queryKey: ['files', 'one', id],
    queryFn: async ({ signal }) => (await getFile({ path: { id }, signal, throwOnError: true })).data,
  });
}

export const usageQuery = queryOptions({
  queryKey: ['files', 'usage'],
  queryFn: async ({ signal }) => (await getFileUsage({ signal, throwOnError: true })).data,
});

/** Takes a file off the page, without asking the server for the list. */
export function hideFile(client: QueryClient, { id }: FileView) {
  client.setQueriesData<FileList>(
    { queryKey: lists },
    (list) => list && changeRows(list, (rows) => rows.filter((row) => row.id !== id)),
  );
  return client.invalidateQueries({ queryKey: usageQuery.queryKey });
}

/** Fetches again what a new file changes: it may stand anywhere in the lists. */
export function reloadFiles(client: QueryClient) {
  client.setQueriesData<FileList>({ queryKey: lists }, (list) => list && firstPages(list));
  return client.invalidateQueries({ queryKey: ['files'] });
}

type FileList = InfiniteData<PageFileView, string | undefined>;

const awaitsThumbnail = ({ thumbnail }: FileView) => thumbnail === 'WAITING';
