import { Alert, Modal } from '@mantine/core';
import { IconClockPause } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { accountQuery } from '../accounts/account';
import { LoginForm } from '../accounts/LoginForm';

// biome-ignore lint/style/noDefaultExport: React.lazy takes the default export
export default function SessionEndedDialog() {
  const account = useQueryClient().getQueryData(accountQuery.queryKey);
  return (
    <Modal
      opened
      title="Sign in again"
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      onClose={() => undefined}
      overlayProps={{ blur: 6, backgroundOpacity: 0.5 }}
      zIndex={1000}
    >
      <Alert variant="default" icon={<IconClockPause size={18} />} mb="md">
        Your session has ended, sign in again. What you were doing is still here.
      </Alert>
      <LoginForm email={account?.email} />
    </Modal>
  );
}
