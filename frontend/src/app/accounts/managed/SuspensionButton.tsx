import type { ManagedAccount } from '@contracts/types.gen';
import { ActionButton } from '@/ui/ActionButton';
import { confirm } from '@/ui/confirm';
import { useAccount } from '../account';
import { useSuspension } from './accountQueries';

/** Suspends an account, after a question, or takes that back. Administrators do neither to themselves. */
export function SuspensionButton({ account }: { account: ManagedAccount }) {
  const me = useAccount()?.id;
  const { mutate, isPending } = useSuspension(account);
  const { id, displayName, suspendedAt } = account;
  if (me === undefined || me === id) return null;

  const suspended = Boolean(suspendedAt);
  const change = () => mutate(!suspended);
  const label = suspended ? 'Reinstate' : 'Suspend';
  return (
    <ActionButton
      variant="subtle"
      size="compact-sm"
      color={suspended ? undefined : 'red'}
      busy={isPending}
      aria-label={`${label} ${displayName}`}
      onClick={suspended ? change : () => confirmSuspension(displayName, change)}
    >
      {label}
    </ActionButton>
  );
}

function confirmSuspension(name: string, onConfirm: () => void) {
  confirm({
    title: `Suspend ${name}?`,
    children: 'They are signed out everywhere at once, and cannot sign in until they are reinstated.',
    labels: { confirm: 'Suspend', cancel: 'Cancel' },
    onConfirm,
  });
}
