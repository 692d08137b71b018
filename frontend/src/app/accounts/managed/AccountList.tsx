import { Text } from '@mantine/core';
import { IconUserSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ErrorMessage } from '@/ui/ErrorMessage';
import { Message } from '@/ui/Message';
import { EndlessTable } from '@/ui/table/EndlessTable';
import { SkeletonRows } from '@/ui/table/SkeletonRows';
import { accountColumns } from './accountColumns';
import { accountsQuery } from './accountQueries';

export function AccountList({ q }: { q: string }) {
  const accounts = useInfiniteQuery(accountsQuery(q));

  if (accounts.isPending) return <SkeletonRows />;
  if (accounts.isLoadingError) {
    const retry = { label: 'Try again', onClick: () => void accounts.refetch() };
    return <ErrorMessage title="The accounts cannot be shown" error={accounts.error} retry={retry} />;
  }

  const rows = accounts.data.pages.flatMap(({ items }) => items);
  if (rows.length === 0) {
    return (
      <Message icon={IconUserSearch} title="No account found" role="status">
        Nobody has all of these words in their name or address.
      </Message>
    );
  }
  return (
    <>
      <EndlessTable
        label="Accounts"
        columns={accountColumns}
        rows={rows}
        rowKey={({ id }) => id}
        hasMore={accounts.hasNextPage}
        loadMore={() => void accounts.fetchNextPage()}
        busy={accounts.isFetching}
      />
      <Text role="status" size="sm" c="dimmed" ta="center" py="lg">
        {accounts.hasNextPage ? 'Loading more' : `${rows.length} ${rows.length === 1 ? 'account' : 'accounts'}`}
      </Text>
    </>
  );
}
