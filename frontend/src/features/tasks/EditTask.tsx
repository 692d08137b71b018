import type { TaskView } from '@contracts/types.gen';
import { Button, Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorMessage } from '@/ui/ErrorMessage';
import { useDeleteTask } from './deleteTask';
import { draftOf, useSaveTask } from './saveTask';
import { TaskDrawer } from './TaskDrawer';
import { TaskForm } from './TaskForm';
import { taskQuery } from './taskQueries';

const route = getRouteApi('/signed-in/tasks/$taskId');

export function EditTask() {
  const { taskId } = route.useParams();
  return <TaskDrawer title="Edit task">{(done) => <LoadedTask key={taskId} id={taskId} onDone={done} />}</TaskDrawer>;
}

interface LoadedTaskProps {
  id: string;
  onDone: () => void;
}

function LoadedTask({ id, onDone }: LoadedTaskProps) {
  const { data: task, error, refetch } = useQuery(taskQuery(id));
  if (task) return <EditForm task={task} onDone={onDone} />;
  if (error) {
    const retry = { label: 'Try again', onClick: () => void refetch() };
    return <ErrorMessage title="This task cannot be shown" error={error} retry={retry} />;
  }
  return (
    <Stack role="status" aria-label="Loading">
      <Skeleton h={58} />
      <Skeleton h={140} />
      <Skeleton h={58} />
    </Stack>
  );
}

function EditForm({ task, onDone }: { task: TaskView; onDone: () => void }) {
  // A newer version that arrives meanwhile must not slip under what the user is editing.
  const [base] = useState(task);
  const saving = useSaveTask();
  const deleteTask = useDeleteTask();
  return (
    <TaskForm
      draft={draftOf(base)}
      submitLabel="Save"
      saving={saving}
      save={(draft) => saving.mutateAsync({ task: base, draft })}
      onSaved={onDone}
      actions={
        <Button
          variant="subtle"
          color="red"
          onClick={() => {
            deleteTask(base);
            onDone();
          }}
        >
          Delete
        </Button>
      }
    />
  );
}
