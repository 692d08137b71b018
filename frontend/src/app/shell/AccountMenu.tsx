import { Avatar, Menu, UnstyledButton } from '@mantine/core';
import { IconLogout, IconUserCircle, IconUsers } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { MenuLink } from '@/ui/MenuLink';
import { showFailure } from '@/ui/showFailure';
import { useAccount } from '../accounts/account';
import { signOut } from '../session/session';

const GraphiqlItem = import.meta.env.DEV ? lazy(() => import('./GraphiqlItem')) : () => null;

// biome-ignore lint/style/noDefaultExport: React.lazy takes the default export
export default function AccountMenu() {
  const account = useAccount();
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <UnstyledButton aria-label="Account menu" style={{ borderRadius: '50%' }}>
          <Avatar name={account?.displayName} color="pine" variant="filled" size={34} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{account?.email}</Menu.Label>
        <MenuLink to="/account" leftSection={<IconUserCircle size={16} />}>
          Account
        </MenuLink>
        {account?.roles.includes('admin') && (
          <MenuLink to="/accounts" leftSection={<IconUsers size={16} />}>
            All accounts
          </MenuLink>
        )}
        <Suspense>
          <GraphiqlItem />
        </Suspense>
        <Menu.Item
          leftSection={<IconLogout size={16} />}
          onClick={() => signOut().catch((error) => showFailure('You are still signed in', error))}
        >
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
