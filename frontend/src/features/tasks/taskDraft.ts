import type { TaskDraft, TaskView } from '@contracts/types.gen';
import { zTaskDraft } from '@contracts/zod.gen';

/** The part of a task that its owner may change. */
export const draftOf = (task: TaskView): TaskDraft => zTaskDraft.parse(task);
