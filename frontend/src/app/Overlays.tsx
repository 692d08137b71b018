import { ModalsProvider, modals } from '@mantine/modals';
import { Notifications, notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { onUserGone } from './session/sessionStore';
import { useUndoKeys } from './undo/deleteWithUndo';

/** Where dialogs and messages appear that any part of the application may ask for. */
// biome-ignore lint/style/noDefaultExport: React.lazy takes the default export
export default function Overlays() {
  useUndoKeys();
  useEffect(() => onUserGone(clear), []);
  return (
    <>
      <ModalsProvider>{null}</ModalsProvider>
      {/* Only stacked do they wait for whoever has the focus on them (WCAG 2.2.1). */}
      <Notifications position="bottom-center" containerWidth={460} layout="stacked" />
    </>
  );
}

/** What they say is not for whoever comes next. */
function clear() {
  notifications.clean();
  modals.closeAll();
}
