import type { TaskView } from '@contracts/types.gen';
import type { TaskSearch } from './taskSearch';

export type TaskOrder = (a: TaskView, b: TaskView) => number;

type Sort = NonNullable<TaskSearch['sort']>;

/** Whether the server would list a task in answer to a search. */
export function isInSearch({ q = '', status }: TaskSearch, task: TaskView) {
  const text = `${task.title} ${task.description}`.toLowerCase();
  const words = q.toLowerCase().split(/\s+/);
  return (!status || task.status === status) && words.every((word) => text.includes(word));
}

/** Whether a list has both in the same place. */
export function hasSamePlace(sort: Sort, a: TaskView, b: TaskView) {
  const field = fieldOf(sort);
  return a[field] === b[field];
}

/** How the server sorts; undefined for titles, whose order depends on the language that its database is set to. */
export function taskOrder(sort: Sort): TaskOrder | undefined {
  const field = fieldOf(sort);
  if (field === 'title') return undefined;
  // Tasks without a date come last. Fractions of seconds have as many digits as they need, so the Z is in the way.
  const key = (task: TaskView) => (task[field] ?? '9999-12-31').replace('Z', '');
  const direction = sort.startsWith('-') ? -1 : 1;
  return (a, b) => direction * (compare(key(a), key(b)) || compare(a.id, b.id));
}

const fieldOf = (sort: Sort) => sort.replace('-', '') as 'createdAt' | 'updatedAt' | 'title' | 'dueDate';

const compare = (a: string, b: string) => Number(a > b) - Number(a < b);
