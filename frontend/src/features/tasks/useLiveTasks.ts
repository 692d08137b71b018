import type { TaskEvent, TaskView } from '@contracts/types.gen';
import { zTaskEvent } from '@contracts/zod.gen';
import { useThrottledCallback } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useLive } from '@/app/live/useLive';
import { isSaving, onSaved } from './saveTask';
import { hideTask, mergeTask, reloadTasks } from './taskLists';
import { lists, singles, taskQuery } from './taskQueries';

/** Milliseconds between two reloads, however much changes in between. */
const pace = 500;

/** Shows what is done to the tasks of the user elsewhere: in other tabs, on other devices, by an import. */
export function useLiveTasks() {
  const client = useQueryClient();
  const reload = useThrottledCallback(() => void reloadTasks(client), pace);
  const deleted = useRef(new Set<string>());
  /** What was heard of tasks while this page saves them: they look as the user left them until the server answers. */
  const held = useRef<TaskNews[]>([]);

  function receive(event: TaskEvent) {
    if (event.type === 'changed') {
      reload();
      void client.invalidateQueries({ queryKey: singles });
    } else if (isSaving(client, idOf(event))) held.current.push(event);
    else if (event.type === 'deleted') hide(event.id);
    else if (!deleted.current.has(event.task.id)) show(event.task);
  }

  function show(task: TaskView) {
    client.setQueryData(taskQuery(task.id).queryKey, (known) => (known && known.version < task.version ? task : known));
    mergeTask(client, task, reload);
  }

  function hide(id: string) {
    deleted.current.add(id);
    hideTask(client, id);
    if (client.isFetching({ queryKey: lists }) > 0) reload();
    void client.invalidateQueries(taskQuery(id));
  }

  const release = useEffectEvent((id: string) => {
    const events = held.current.filter((event) => idOf(event) === id);
    held.current = held.current.filter((event) => idOf(event) !== id);
    events.forEach(receive);
  });
  useEffect(() => onSaved(client, (id) => release(id)), [client]);

  useLive<TaskEvent>({
    path: '/ws/tasks',
    schema: zTaskEvent,
    onMessage: receive,
    onGap: () => receive({ type: 'changed' }),
  });
}

type TaskNews = Exclude<TaskEvent, { type: 'changed' }>;

const idOf = (event: TaskNews) => (event.type === 'deleted' ? event.id : event.task.id);
