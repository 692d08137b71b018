import { IconPlus } from '@tabler/icons-react';
import { Outlet } from '@tanstack/react-router';
import { ButtonLink } from '@/ui/links';
import { Page } from '@/ui/Page';
import { TaskFilters } from './TaskFilters';
import { TaskList } from './TaskList';

export function TasksPage() {
  return (
    <Page
      title="Tasks"
      actions={
        <ButtonLink
          to="/tasks/new"
          search={(search) => search}
          resetScroll={false}
          leftSection={<IconPlus size={16} aria-hidden />}
        >
          New task
        </ButtonLink>
      }
    >
      <TaskFilters />
      <TaskList />
      <Outlet />
    </Page>
  );
}
