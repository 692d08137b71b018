import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { ButtonLink } from '@/ui/links';
import { useSession } from '../session/sessionStore';

// Only users have a menu, so visitors need not wait for it.
const AccountMenu = lazy(() => import('./AccountMenu'));

export function AccountCorner() {
  const { status } = useSession();
  if (status === 'unknown') return null;
  if (status === 'signed-out') {
    return (
      <ButtonLink variant="default" flex="none" to="/login">
        Sign in
      </ButtonLink>
    );
  }
  return (
    <Suspense fallback={<Skeleton circle h={34} w={34} />}>
      <AccountMenu />
    </Suspense>
  );
}
