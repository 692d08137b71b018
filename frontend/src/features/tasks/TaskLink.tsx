import type { TaskView } from '@contracts/types.gen';
import { TextLink } from '@/ui/links';

export function TaskLink({ task: { id, title } }: { task: TaskView }) {
  return (
    <TextLink to="/tasks/$taskId" params={{ taskId: id }} search resetScroll={false} c="inherit" fw={500} title={title}>
      {title}
    </TextLink>
  );
}
