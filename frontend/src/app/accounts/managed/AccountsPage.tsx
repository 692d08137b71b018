import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Page } from '@/ui/Page';
import { SearchField } from '@/ui/SearchField';
import { AccountList } from './AccountList';

const route = getRouteApi('/signed-in/accounts');

/** All accounts, for administrators. */
export function AccountsPage() {
  const { q = '' } = route.useSearch();
  const navigate = useNavigate();
  return (
    <Page title="Accounts" lead="Whoever is suspended is signed out everywhere, and cannot sign in.">
      <SearchField
        aria-label="Search accounts"
        value={q}
        onSearch={(text) => void navigate({ to: '.', search: { q: text || undefined }, replace: true })}
        maw={360}
        mb="md"
      />
      <AccountList q={q} />
    </Page>
  );
}
