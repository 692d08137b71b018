import { createTask, replaceTask } from '@contracts/sdk.gen';
import type { TaskDraft, TaskView } from '@contracts/types.gen';
import { zTaskDraft } from '@contracts/zod.gen';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newIdempotencyKey } from '@/lib/idempotency';
import { currentVersion, ifMatch } from '@/lib/versions';
import { resolveConflict } from '@/ui/conflict/resolveConflict';
import { mergeTask, reloadTasks, showTask } from './taskLists';

interface TaskChange {
  /** The task that the change started from. */
  task: TaskView;
  draft: TaskDraft;
}

const saveKey = ['tasks', 'save'];

/** The part of a task that its owner may change. */
export const draftOf = (task: TaskView): TaskDraft => zTaskDraft.parse(task);

/** Creates one task, however often the user has to try until an answer comes. */
export function useCreateTask() {
  const client = useQueryClient();
  const [key] = useState(newIdempotencyKey);
  return useMutation({
    mutationFn: async (draft: TaskDraft) => {
      const headers = { 'Idempotency-Key': key };
      return (await createTask({ body: draft, headers, throwOnError: true })).data;
    },
    onSuccess: (created) => mergeTask(client, created, () => void reloadTasks(client)),
  });
}

/** Saves a change, and shows it before the server has agreed. */
export function useSaveTask() {
  const client = useQueryClient();
  return useMutation({
    mutationKey: saveKey,
    mutationFn: save,
    onMutate: ({ task, draft }) => showTask(client, { ...task, ...draft } as TaskView),
    onSuccess: (saved) => mergeTask(client, saved, () => void reloadTasks(client)),
    onError: (error, { task }) => showTask(client, currentVersion<TaskView>(error) ?? task),
  });
}

/** Whether a change of a task is on its way to the server. */
export const isSaving = (client: QueryClient, id: string) =>
  client.isMutating({ mutationKey: saveKey, predicate: ({ state }) => changedId(state.variables) === id }) > 0;

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
    // What the page shows as changed is on its way, even if the user leaves the page at once.
    const request = { path: { id: task.id }, headers: ifMatch(task), body: draft, keepalive: true };
    return (await replaceTask({ ...request, throwOnError: true })).data;
  } catch (error) {
    const current = currentVersion<TaskView>(error);
    const resolved = current && (await resolveConflict({ base: draftOf(task), mine: draft, theirs: draftOf(current) }));
    if (!resolved) throw error;
    return save({ task: current, draft: resolved });
  }
}
