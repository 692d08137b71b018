import { useCreateTask } from './saveTask';
import { TaskDrawer } from './TaskDrawer';
import { emptyTask, TaskForm } from './TaskForm';

export function NewTask() {
  const create = useCreateTask();
  return (
    <TaskDrawer title="New task">
      {(done) => (
        <TaskForm
          draft={emptyTask}
          submitLabel="Create task"
          save={create.mutateAsync}
          saving={create}
          onSaved={done}
        />
      )}
    </TaskDrawer>
  );
}
