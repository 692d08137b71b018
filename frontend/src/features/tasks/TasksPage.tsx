import { Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Outlet } from '@tanstack/react-router';
import { ButtonLink } from '@/ui/links';
import { Page } from '@/ui/Page';
import { TaskFilters } from './TaskFilters';
import { TaskList } from './TaskList';
import { TransferMenu } from './TransferMenu';
import { useLiveTasks } from './useLiveTasks';

export function TasksPage() {
  useLiveTasks();
  return (
    <Page
      title="Tasks"
      actions={
        <Group gap="xs">
          <TransferMenu />
          <ButtonLink to="/tasks/new" search resetScroll={false} leftSection={<IconPlus size={16} aria-hidden />}>
            New task
          </ButtonLink>
        </Group>
      }
    >
      <TaskFilters />
      <TaskList />
      <Outlet />
    </Page>
  );
}
