import { listAccounts, reinstateAccount, suspendAccount } from '@contracts/sdk.gen';
import type { ManagedAccount } from '@contracts/types.gen';
import { infiniteQueryOptions, keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';
import { showFailure } from '@/ui/showFailure';

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

/** Suspends an account, or reinstates it. Says why that failed, even when the component is gone by then. */
export function useSuspension({ id, displayName }: ManagedAccount) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (suspended: boolean) => {
      const change = suspended ? suspendAccount : reinstateAccount;
      await change({ path: { id }, throwOnError: true });
    },
    onError: (error) => showFailure(`“${displayName}” was not changed`, error),
    onSettled: () => client.invalidateQueries({ queryKey: lists }),
  });
}
