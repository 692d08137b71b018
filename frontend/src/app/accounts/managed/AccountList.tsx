import { IconUserSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Message } from '@/ui/Message';
import { EndlessList } from '@/ui/table/EndlessList';
import { accountColumns } from './accountColumns';
import { accountsQuery } from './accountQueries';

export function AccountList({ q }: { q: string }) {
  const accounts = useInfiniteQuery(accountsQuery(q));
  return (
    <EndlessList
      label="Accounts"
      one="account"
      many="accounts"
      query={accounts}
      columns={accountColumns}
      empty={
        <Message icon={IconUserSearch} title="No account found" role="status">
          Nobody has all of these words in their name or address.
        </Message>
      }
      failure="The accounts cannot be shown"
    />
  );
}
