import type { TaskView } from '@contracts/types.gen';
import type { QueryClient } from '@tanstack/react-query';
import { draftOf } from './taskDraft';

const keyOf = (id: string) => ['tasks', 'stored', id] as const;

/** What the server has of a task that this page changes, as far as the page knows: nothing that is still on its way. */
export const storedTask = (client: QueryClient, id: string) => client.getQueryData<TaskView>(keyOf(id));

export const rememberStored = (client: QueryClient, task: TaskView) => client.setQueryData(keyOf(task.id), task);

/**
 * The version of a task to build on. While a change is on its way the page cannot know the version that it will make, so
 * what the user does next builds on that one, as long as the server has what the user saw. Anything else is a conflict.
 */
export function newestVersion(client: QueryClient, seen: TaskView): TaskView {
  const stored = storedTask(client, seen.id);
  return stored && stored.version > seen.version && isSameDraft(stored, seen) ? stored : seen;
}

const isSameDraft = (a: TaskView, b: TaskView) => JSON.stringify(draftOf(a)) === JSON.stringify(draftOf(b));
