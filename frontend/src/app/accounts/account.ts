import { getAccount } from '@contracts/sdk.gen';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useSession } from '../session/sessionStore';

export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: async ({ signal }) => (await getAccount({ signal, throwOnError: true })).data,
  staleTime: Number.POSITIVE_INFINITY,
});

/** The signed-in user's account; undefined while it loads and for visitors. */
export function useAccount() {
  const signedIn = useSession().status === 'signed-in';
  return useQuery({ ...accountQuery, enabled: signedIn }).data;
}
