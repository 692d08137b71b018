import { Badge, Group, Table, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { formatDate } from '@/lib/dates';
import { ErrorMessage } from '@/ui/ErrorMessage';
import { LoadingSkeleton } from '@/ui/LoadingSkeleton';
import { Page } from '@/ui/Page';
import { Surface } from '@/ui/Surface';
import classes from './AccountPage.module.css';
import { accountQuery } from './account';
import { PasswordChangeForm } from './PasswordChangeForm';

export function AccountPage() {
  return (
    <Page title="Account">
      <Surface maw={560}>
        <AccountDetails />
      </Surface>
      <Surface maw={560} mt="md">
        <Title order={2} size="h4" mb="sm">
          Password
        </Title>
        <PasswordChangeForm />
      </Surface>
    </Page>
  );
}

function AccountDetails() {
  const { data: account, error, refetch } = useQuery(accountQuery);
  if (error) {
    return <ErrorMessage title="Your account cannot be shown" error={error} retry={refetch} />;
  }
  if (!account) return <LoadingSkeleton h={160} />;
  const roles = (
    <Group gap="xs">
      {account.roles.map((role) => (
        <Badge key={role} variant="light">
          {role}
        </Badge>
      ))}
    </Group>
  );
  const rows = [
    ['Name', account.displayName],
    ['Email', account.email],
    ['Roles', roles],
    ['Member since', formatDate(account.createdAt)],
  ] as const;
  return (
    <Table withRowBorders={false} className={classes.details}>
      <Table.Tbody>
        {rows.map(([label, value]) => (
          <Table.Tr key={label}>
            <Table.Th scope="row">{label}</Table.Th>
            <Table.Td>{value}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
