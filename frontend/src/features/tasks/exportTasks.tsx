import { exportTasks } from '@contracts/sdk.gen';
import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { onUserGone } from '@/app/session/sessionStore';
import { chooseFile } from '@/lib/saveFile';
import { counted } from '@/lib/words';
import { showFailure } from '@/ui/showFailure';

const id = 'export-tasks';

/** Saves all tasks to a file, beside whatever the user does meanwhile, for as long as they are signed in. */
export async function saveTasks() {
  const controller = new AbortController();
  const stopWatching = onUserGone(() => controller.abort());
  try {
    const save = await chooseFile(`tasks-${new Date().toISOString().slice(0, 10)}.ndjson`);
    if (!save) return;
    show(0, controller);
    const { data } = await exportTasks({ parseAs: 'stream', signal: controller.signal, throwOnError: true });
    const bytes = data as unknown as ReadableStream<Uint8Array<ArrayBuffer>>;
    await save(
      bytes.pipeThrough(
        counting((megabytes) => show(megabytes, controller)),
        { signal: controller.signal },
      ),
    );
    notifications.update({ id, message: 'Your tasks are exported', loading: false, autoClose: 5_000 });
  } catch (error) {
    notifications.hide(id);
    if (controller.signal.aborted) return;
    showFailure('Your tasks are not exported', error);
  } finally {
    stopWatching();
  }
}

function show(megabytes: number, controller: AbortController) {
  const message = (
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm">Exporting tasks{megabytes > 0 && `, ${counted(megabytes, 'megabyte', 'megabytes')}`}</Text>
      <Button variant="light" size="compact-sm" onClick={() => controller.abort()}>
        Cancel
      </Button>
    </Group>
  );
  const notification = { id, message, loading: true, autoClose: false, withCloseButton: false } as const;
  if (megabytes === 0) notifications.show(notification);
  else notifications.update(notification);
}

/** Tells each full megabyte that passes. */
function counting(onMegabyte: (megabytes: number) => void) {
  let size = 0;
  return new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      const before = Math.floor(size / 1e6);
      size += chunk.length;
      if (Math.floor(size / 1e6) > before) onMegabyte(Math.floor(size / 1e6));
      controller.enqueue(chunk);
    },
  });
}
