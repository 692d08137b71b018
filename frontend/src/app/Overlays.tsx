import { ModalsProvider } from '@mantine/modals';
import { Notifications, notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { onUserGone } from './session/sessionStore';

/** Where dialogs and messages appear that any part of the application may ask for. */
// biome-ignore lint/style/noDefaultExport: React.lazy takes the default export
export default function Overlays() {
  // What it says is not for whoever comes next.
  useEffect(() => onUserGone(() => notifications.clean()), []);
  return (
    <>
      <ModalsProvider>{null}</ModalsProvider>
      <Notifications position="bottom-center" containerWidth={460} />
    </>
  );
}
