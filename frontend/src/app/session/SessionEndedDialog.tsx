import { Alert, Modal, Stack } from '@mantine/core';
import { IconClockPause } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ActionButton } from '@/ui/ActionButton';
import { FormError } from '@/ui/FormError';
import { useReturnFocus } from '@/ui/useReturnFocus';
import { accountQuery } from '../accounts/account';
import { LoginForm } from '../accounts/LoginForm';
import { signOut } from './session';

// biome-ignore lint/style/noDefaultExport: React.lazy takes the default export
export default function SessionEndedDialog() {
  const account = useQueryClient().getQueryData(accountQuery.queryKey);
  const leaving = useMutation({ mutationFn: signOut, networkMode: 'always' });
  useReturnFocus();
  return (
    <Modal
      opened
      title="Sign in again"
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      onClose={() => undefined}
      overlayProps={{ blur: 6, backgroundOpacity: 0.5 }}
      returnFocus={false}
      zIndex={1000}
    >
      <Alert variant="default" icon={<IconClockPause size={18} />} mb="md">
        Your session has ended, sign in again. What you were doing is still here.
      </Alert>
      <LoginForm email={account?.email} />
      <Stack mt="sm">
        <FormError error={leaving.error} />
        <ActionButton variant="subtle" color="gray" busy={leaving.isPending} onClick={() => leaving.mutate()}>
          Sign out
        </ActionButton>
      </Stack>
    </Modal>
  );
}
