import { listAccounts, reinstateAccount, suspendAccount } from '@contracts/sdk.gen';
import { infiniteQueryOptions, keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';

const pageSize = 50;
const lists = ['accounts', 'list'] as const;

export function accountsQuery(q: string) {
  return infiniteQueryOptions({
    queryKey: [...lists, q],
    queryFn: async ({ pageParam, signal }) => {
      const query = { size: pageSize, q: q || undefined, after: pageParam };
      return (await listAccounts({ query, signal, throwOnError: true })).data;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** Suspends an account, or reinstates it. */
export function useSuspension() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, suspended }: { id: string; suspended: boolean }) => {
      const change = suspended ? suspendAccount : reinstateAccount;
      await change({ path: { id }, throwOnError: true });
    },
    onSettled: () => client.invalidateQueries({ queryKey: lists }),
  });
}
