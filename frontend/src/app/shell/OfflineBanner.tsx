import { Alert } from '@mantine/core';
import { IconWifiOff } from '@tabler/icons-react';
import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

const subscribe = (listener: () => void) => onlineManager.subscribe(listener);

/** Shown exactly while the application holds its requests back. */
export function OfflineBanner() {
  const online = useSyncExternalStore(subscribe, () => onlineManager.isOnline());
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
