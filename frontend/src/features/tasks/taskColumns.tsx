import type { TaskView } from '@contracts/types.gen';
import { VisuallyHidden } from '@mantine/core';
import { formatCalendarDate, formatDate } from '@/lib/dates';
import type { Column } from '@/ui/table/Column';
import { DeleteTaskButton } from './DeleteTaskButton';
import { TaskLink } from './TaskLink';
import { TaskStatusMenu } from './TaskStatusMenu';

export const taskColumns: Column<TaskView>[] = [
  { key: 'title', header: 'Title', sort: 'title', cell: (task) => <TaskLink task={task} /> },
  { key: 'status', header: 'Status', width: 140, cell: (task) => <TaskStatusMenu task={task} /> },
  {
    key: 'dueDate',
    header: 'Due',
    sort: 'dueDate',
    width: 130,
    from: 'sm',
    cell: ({ dueDate }) => dueDate && formatCalendarDate(dueDate),
  },
  {
    key: 'createdAt',
    header: 'Created',
    sort: 'createdAt',
    width: 130,
    from: 'md',
    cell: ({ createdAt }) => formatDate(createdAt),
  },
  {
    key: 'delete',
    header: <VisuallyHidden>Delete</VisuallyHidden>,
    width: 52,
    from: 'xs',
    cell: (task) => <DeleteTaskButton task={task} />,
  },
];
