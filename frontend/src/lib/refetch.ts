import type { QueryClient, QueryKey } from '@tanstack/react-query';

/** Asks the server again for what the queries of a key show. */
export async function refetch(client: QueryClient, queryKey: QueryKey) {
  const isFirst = client.isFetching({ queryKey, predicate: ({ state }) => state.data === undefined }) > 0;
  await client.invalidateQueries({ queryKey });
  // A first answer is waited for and not asked for again, and may be older than what called for this.
  if (isFirst) await client.invalidateQueries({ queryKey });
}
