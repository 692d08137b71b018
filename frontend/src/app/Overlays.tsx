import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';

/** Where dialogs and messages appear that any part of the application may ask for. */
// biome-ignore lint/style/noDefaultExport: React.lazy takes the default export
export default function Overlays() {
  return (
    <>
      <ModalsProvider>{null}</ModalsProvider>
      <Notifications position="bottom-center" containerWidth={460} />
    </>
  );
}
