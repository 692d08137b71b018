import { Button, Divider, Stack } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { FormError } from '@/ui/FormError';
import { signIn } from '../session/session';

/** Only the dev mode of the backend knows these accounts, so they are not part of the contract. */
interface DevelopmentAccount {
  email: string;
  password: string;
  displayName: string;
  roles: string[];
}

const fetchAccounts = async (): Promise<DevelopmentAccount[]> => {
  const response = await fetch('/api/dev/accounts');
  return response.ok ? response.json() : [];
};

/** One click instead of a password, while developing. */
// biome-ignore lint/style/noDefaultExport: React.lazy takes the default export
export default function DevelopmentAccounts() {
  const { data: accounts = [] } = useQuery({ queryKey: ['development-accounts'], queryFn: fetchAccounts });
  const login = useMutation({ mutationFn: signIn });
  if (accounts.length === 0) return null;
  return (
    <Stack mt="lg" gap="xs">
      <Divider label="Development accounts" />
      <FormError error={login.error} />
      {accounts.map(({ email, password, displayName, roles }) => (
        <Button key={email} variant="default" onClick={() => login.mutate({ email, password })}>
          {displayName} ({roles.join(', ')})
        </Button>
      ))}
    </Stack>
  );
}
