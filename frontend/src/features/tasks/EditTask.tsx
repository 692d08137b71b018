import type { TaskView } from '@contracts/types.gen';
import { Alert, Button, Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { ProblemError } from '@/lib/problem';
import { currentVersion } from '@/lib/versions';
import { ErrorMessage } from '@/ui/ErrorMessage';
import { ButtonLink } from '@/ui/links';
import { useDeleteTask } from './deleteTask';
import { useSaveTask } from './saveTask';
import { TaskDrawer } from './TaskDrawer';
import { TaskForm } from './TaskForm';
import { draftOf } from './taskDraft';
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
  const isGone = error instanceof ProblemError && error.status === 404;
  if (task) return <EditForm task={task} isGone={isGone} onDone={onDone} />;
  if (error) {
    return (
      <ErrorMessage title="This task cannot be shown" error={error} retry={refetch}>
        <ButtonLink to="/tasks" search resetScroll={false} variant="default">
          All tasks
        </ButtonLink>
      </ErrorMessage>
    );
  }
  return (
    <Stack role="status" aria-label="Loading">
      <Skeleton h={58} />
      <Skeleton h={140} />
      <Skeleton h={58} />
    </Stack>
  );
}

interface EditFormProps {
  /** The task as it is now. */
  task: TaskView;
  isGone: boolean;
  onDone: () => void;
}

function EditForm({ task, isGone, onDone }: EditFormProps) {
  // A newer version that arrives meanwhile must not slip under what the user is editing.
  const [base, setBase] = useState(task);
  const saving = useSaveTask(task.id);
  const deleteTask = useDeleteTask();
  return (
    <Stack>
      {isGone ? (
        <Alert color="red" role="status" title="This task was deleted elsewhere" />
      ) : (
        task.version > base.version &&
        !saving.isPending && (
          <Alert color="yellow" role="status" title="This task was changed elsewhere">
            <p>When you save, you decide which of the changes to keep.</p>
            <Button size="xs" variant="default" onClick={() => setBase(task)}>
              Show it as it is now
            </Button>
          </Alert>
        )
      )}
      <TaskForm
        key={base.version}
        draft={draftOf(base)}
        submitLabel="Save"
        // The notice above says it, when the user has gone back from a conflict.
        saving={{ ...saving, error: currentVersion(saving.error) ? undefined : saving.error }}
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
    </Stack>
  );
}
