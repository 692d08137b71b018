import { createTask, replaceTask } from '@contracts/sdk.gen';
import type { TaskDraft, TaskView } from '@contracts/types.gen';
import { zTaskDraft } from '@contracts/zod.gen';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newIdempotencyKey } from '@/lib/idempotency';
import { currentVersion, ifMatch } from '@/lib/versions';
import { resolveConflict } from '@/ui/conflict/resolveConflict';
import { reloadTasks, showTask } from './taskQueries';

interface TaskChange {
  /** The task that the change started from. */
  task: TaskView;
  draft: TaskDraft;
}

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
    onSuccess: () => reloadTasks(client),
  });
}

/** Saves a change, and shows it before the server has agreed. */
export function useSaveTask() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: save,
    onMutate: ({ task, draft }) => showTask(client, { ...task, ...draft } as TaskView),
    onSuccess: (saved) => showTask(client, saved),
    onError: (error, { task }) => showTask(client, currentVersion<TaskView>(error) ?? task),
  });
}

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
