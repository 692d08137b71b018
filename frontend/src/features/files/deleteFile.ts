import { deleteFile } from '@contracts/sdk.gen';
import type { FileView } from '@contracts/types.gen';
import { notifications } from '@mantine/notifications';
import { MutationObserver, useQueryClient } from '@tanstack/react-query';
import { deleteWithUndo } from '@/app/undo/deleteWithUndo';
import { describeError, ProblemError } from '@/lib/problem';
import { hideFile } from './fileQueries';

/** Deletes a file in a way that can be taken back for a while. */
export function useDeleteFile() {
  const client = useQueryClient();
  return (file: FileView) => {
    // Outlives the page: the user may be elsewhere when the deletion becomes final.
    const deletion = new MutationObserver(client, {
      mutationFn: remove,
      onSuccess: () => hideFile(client, file),
      onError: (error) =>
        notifications.show({ color: 'red', title: `“${file.name}” is still there`, message: describeError(error) }),
    });
    deleteWithUndo({ id: file.id, message: `“${file.name}” deleted`, commit: () => deletion.mutate(file) });
  };
}

async function remove({ id }: FileView) {
  try {
    // The request survives the page, when the page is being closed.
    await deleteFile({ path: { id }, keepalive: true, throwOnError: true });
  } catch (error) {
    const gone = error instanceof ProblemError && error.status === 404;
    if (!gone) throw error;
  }
}
