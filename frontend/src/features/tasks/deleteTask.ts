import { deleteTask } from '@contracts/sdk.gen';
import type { TaskView } from '@contracts/types.gen';
import { notifications } from '@mantine/notifications';
import { MutationObserver, useQueryClient } from '@tanstack/react-query';
import { deleteWithUndo } from '@/app/undo/deleteWithUndo';
import { describeError, ProblemError } from '@/lib/problem';
import { ifMatch } from '@/lib/versions';
import { newestVersion } from './storedTask';
import { hideTask } from './taskLists';

/** Deletes a task in a way that can be taken back for a while. */
export function useDeleteTask() {
  const client = useQueryClient();
  return (task: TaskView) => {
    // Outlives the page: the user may be elsewhere when the deletion becomes final.
    const deletion = new MutationObserver(client, {
      // What is being saved comes first.
      scope: { id: task.id },
      mutationFn: () => remove(newestVersion(client, task)),
      onSuccess: () => hideTask(client, task.id),
      onError: (error) =>
        notifications.show({ color: 'red', title: `“${task.title}” is still there`, message: describeError(error) }),
    });
    deleteWithUndo({ id: task.id, message: `“${task.title}” deleted`, commit: () => deletion.mutate() });
  };
}

async function remove(task: TaskView) {
  try {
    // The request survives the page, when the page is being closed.
    await deleteTask({ path: { id: task.id }, headers: ifMatch(task), keepalive: true, throwOnError: true });
  } catch (error) {
    const gone = error instanceof ProblemError && error.status === 404;
    if (!gone) throw error;
  }
}
