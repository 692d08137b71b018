import { createTask, replaceTask } from '@contracts/sdk.gen';
import type { TaskDraft, TaskView } from '@contracts/types.gen';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useIdempotencyKey } from '@/lib/useIdempotencyKey';
import { currentVersion, ifMatch } from '@/lib/versions';
import { resolveConflict } from '@/ui/conflict/resolveConflict';
import { newestVersion, rememberStored, storedTask } from './storedTask';
import { draftOf } from './taskDraft';
import { mergeTask, reloadTasks, showTask } from './taskLists';

interface TaskChange {
  /** The task that the change started from. */
  task: TaskView;
  draft: TaskDraft;
}

const saveKey = ['tasks', 'save'];

/** Creates one task, however often the user has to try until an answer comes. */
export function useCreateTask() {
  const client = useQueryClient();
  const withKey = useIdempotencyKey();
  return useMutation({
    mutationFn: async (draft: TaskDraft) =>
      (await createTask({ body: draft, headers: withKey(draft), throwOnError: true })).data,
    onSuccess: (created) => mergeTask(client, created, () => void reloadTasks(client)),
  });
}

/**
 * Saves changes of a task one after the other, and shows each before the server has agreed. `onFailure` hears why one
 * could not be saved, even when the component is gone by then.
 */
export function useSaveTask(id: string, onFailure?: (error: Error) => void) {
  const client = useQueryClient();
  // What a later change makes of the task is on the page already.
  const isLast = () => countSaves(client, id) === 1;
  return useMutation({
    mutationKey: saveKey,
    scope: { id },
    mutationFn: ({ task, draft }: TaskChange) => save({ task: newestVersion(client, task), draft }),
    onMutate: ({ task, draft }) => {
      if (isLast()) rememberStored(client, task);
      showTask(client, { ...task, ...draft } as TaskView);
    },
    onSuccess: (saved) => {
      rememberStored(client, saved);
      if (isLast()) mergeTask(client, saved, () => void reloadTasks(client));
    },
    onError: (error, { task }) => {
      const stored = currentVersion<TaskView>(error) ?? storedTask(client, id) ?? task;
      rememberStored(client, stored);
      if (isLast()) showTask(client, stored);
      onFailure?.(error);
    },
  });
}

/** Whether a change of a task is on its way to the server. */
export const isSaving = (client: QueryClient, id: string) => countSaves(client, id) > 0;

const countSaves = (client: QueryClient, id: string) =>
  client.isMutating({ mutationKey: saveKey, predicate: ({ state }) => changedId(state.variables) === id });

/** Calls `listener` with the id of each task that was saved, or could not be. Returns a function that stops it. */
export function onSaved(client: QueryClient, listener: (id: string) => void) {
  return client.getMutationCache().subscribe(({ type, mutation }) => {
    const isOver = type === 'updated' && ['success', 'error'].includes(mutation.state.status);
    if (isOver && mutation.options.mutationKey === saveKey) listener(changedId(mutation.state.variables));
  });
}

const changedId = (variables: unknown) => (variables as TaskChange).task.id;

/** Saves over exactly the version that the change started from; otherwise lets the user decide what to keep. */
async function save({ task, draft }: TaskChange): Promise<TaskView> {
  try {
    // The request survives the page, when the page is being closed.
    const request = { path: { id: task.id }, headers: ifMatch(task), body: draft, keepalive: true };
    return (await replaceTask({ ...request, throwOnError: true })).data;
  } catch (error) {
    const current = currentVersion<TaskView>(error);
    const resolved = current && (await resolveConflict({ base: draftOf(task), mine: draft, theirs: draftOf(current) }));
    if (!resolved) throw error;
    return save({ task: current, draft: resolved });
  }
}
