import { deleteTask } from '@contracts/sdk.gen';
import type { TaskView } from '@contracts/types.gen';
import { useQueryClient } from '@tanstack/react-query';
import { useDeleteWithUndo } from '@/app/undo/useDeleteWithUndo';
import { ifMatch } from '@/lib/versions';
import { newestVersion } from './storedTask';
import { hideTask } from './taskLists';

/** Deletes a task in a way that can be taken back for a while. */
export function useDeleteTask() {
  const client = useQueryClient();
  const deleteWithUndo = useDeleteWithUndo();
  return (task: TaskView) =>
    deleteWithUndo({
      id: task.id,
      name: task.title,
      send: (options) =>
        deleteTask({ path: { id: task.id }, headers: ifMatch(newestVersion(client, task)), ...options }),
      onDeleted: () => hideTask(client, task.id),
    });
}
