import { Alert } from '@mantine/core';
import { IconWifiOff } from '@tabler/icons-react';
import { useOnline } from '@/lib/useOnline';

/** Shown exactly while the application holds its requests back. */
export function OfflineBanner() {
  const online = useOnline();
  return (
    <div role="status">
      {!online && (
        <Alert icon={<IconWifiOff size={18} />} variant="default" title="You are offline" mb="lg">
          Changes wait on this page and are sent when the connection is back.
        </Alert>
      )}
    </div>
  );
}
