import type { TaskView } from '@contracts/types.gen';
import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useDeleteTask } from './deleteTask';

export function DeleteTaskButton({ task }: { task: TaskView }) {
  const deleteTask = useDeleteTask();
  return (
    <ActionIcon variant="subtle" color="gray" onClick={() => deleteTask(task)} aria-label={`Delete ${task.title}`}>
      <IconTrash size={16} stroke={1.75} />
    </ActionIcon>
  );
}
