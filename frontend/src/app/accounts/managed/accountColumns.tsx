import type { ManagedAccount } from '@contracts/types.gen';
import { Badge, Group, Text, VisuallyHidden } from '@mantine/core';
import { formatDate } from '@/lib/dates';
import type { Column } from '@/ui/table/Column';
import { SuspensionButton } from './SuspensionButton';

export const accountColumns: Column<ManagedAccount>[] = [
  { key: 'person', header: 'Person', cell: (account) => <Identity account={account} /> },
  { key: 'roles', header: 'Roles', width: 150, from: 'sm', cell: ({ roles }) => roles.toSorted().join(', ') },
  { key: 'createdAt', header: 'Since', width: 140, from: 'sm', cell: ({ createdAt }) => formatDate(createdAt) },
  {
    key: 'suspension',
    header: <VisuallyHidden>Suspend and reinstate</VisuallyHidden>,
    width: 120,
    cell: (account) => <SuspensionButton account={account} />,
  },
];

function Identity({ account: { displayName, email, suspendedAt } }: { account: ManagedAccount }) {
  return (
    <>
      <Group gap="xs" wrap="nowrap">
        <Text truncate>{displayName}</Text>
        {suspendedAt && (
          <Badge color="red" variant="light" flex="none">
            Suspended
          </Badge>
        )}
      </Group>
      <Text size="sm" c="dimmed" truncate>
        {email}
      </Text>
    </>
  );
}
