import type { TaskStatus, TaskView } from '@contracts/types.gen';
import { zTaskStatus } from '@contracts/zod.gen';
import { Badge, Menu, UnstyledButton } from '@mantine/core';
import { sentenceCase } from '@/lib/words';
import { showFailure } from '@/ui/showFailure';
import { useSaveTask } from './saveTask';
import { draftOf } from './taskDraft';

const colours: Record<TaskStatus, string> = { OPEN: 'gray', IN_PROGRESS: 'blue', DONE: 'pine' };

/** Shows how far a task is, and changes it in place. */
export function TaskStatusMenu({ task }: { task: TaskView }) {
  const { id, status, title } = task;
  const { mutate } = useSaveTask(id, (error) => showFailure(`“${title}” was not changed`, error));
  const change = (value: string) => mutate({ task, draft: { ...draftOf(task), status: zTaskStatus.parse(value) } });
  return (
    <Menu position="bottom-start" width={170}>
      <Menu.Target>
        <UnstyledButton aria-label={`Status of ${title}: ${sentenceCase(status)}`}>
          <Badge component="span" variant="light" color={colours[status]} tt="none" size="lg" fw={500}>
            {sentenceCase(status)}
          </Badge>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={status} onChange={change}>
          {zTaskStatus.options.map((option) => (
            <Menu.RadioItem key={option} value={option} closeMenuOnClick>
              {sentenceCase(option)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
