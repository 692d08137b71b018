import { zTaskSort } from '@contracts/zod.gen';
import { Button, Text } from '@mantine/core';
import { IconChecklist, IconSearchOff } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeletedIds } from '@/app/undo/deleteWithUndo';
import { ErrorMessage } from '@/ui/ErrorMessage';
import { Message } from '@/ui/Message';
import { EndlessTable } from '@/ui/table/EndlessTable';
import { SkeletonRows } from '@/ui/table/SkeletonRows';
import { taskColumns } from './taskColumns';
import { defaultSort, tasksQuery } from './taskQueries';
import { useTaskSearch } from './useTaskSearch';

export function TaskList() {
  const [search, change] = useTaskSearch();
  const tasks = useInfiniteQuery(tasksQuery(search));
  const deleted = useDeletedIds();

  if (tasks.isPending) return <SkeletonRows />;
  if (tasks.isLoadingError) {
    const retry = { label: 'Try again', onClick: () => void tasks.refetch() };
    return <ErrorMessage title="Your tasks cannot be shown" error={tasks.error} retry={retry} />;
  }

  const rows = tasks.data.pages.flatMap(({ items }) => items).filter(({ id }) => !deleted.has(id));
  if (rows.length === 0 && !tasks.hasNextPage) {
    return search.q || search.status ? (
      <Message icon={IconSearchOff} title="No task fits" role="status">
        <Button variant="default" onClick={() => change({ q: undefined, status: undefined })}>
          Show all tasks
        </Button>
      </Message>
    ) : (
      <Message icon={IconChecklist} title="Nothing to do yet" role="status">
        Write down the first thing, and it appears here.
      </Message>
    );
  }
  return (
    <>
      <EndlessTable
        label="Tasks"
        columns={taskColumns}
        rows={rows}
        rowKey={({ id }) => id}
        hasMore={tasks.hasNextPage}
        loadMore={() => void tasks.fetchNextPage()}
        busy={tasks.isFetching}
        sort={search.sort ?? defaultSort}
        onSort={(sort) => change({ sort: zTaskSort.safeParse(sort).data })}
      />
      <Text role="status" size="sm" c="dimmed" ta="center" py="lg">
        {tasks.hasNextPage ? 'Loading more' : `${rows.length} ${rows.length === 1 ? 'task' : 'tasks'}`}
      </Text>
    </>
  );
}
