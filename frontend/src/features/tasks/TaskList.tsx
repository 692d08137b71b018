import { zTaskSort } from '@contracts/zod.gen';
import { Box, Button } from '@mantine/core';
import { IconChecklist, IconSearchOff } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeletedIds } from '@/app/undo/deleteWithUndo';
import { useLostFocus } from '@/ui/keptFocus';
import { Message } from '@/ui/Message';
import { EndlessList } from '@/ui/table/EndlessList';
import { taskColumns } from './taskColumns';
import { defaultSort, tasksQuery } from './taskQueries';
import { useTaskSearch } from './useTaskSearch';

export function TaskList() {
  const [search, change] = useTaskSearch();
  const tasks = useInfiniteQuery(tasksQuery(search));
  const deleted = useDeletedIds();
  return (
    <Box onFocus={useLostFocus()}>
      <EndlessList
        label="Tasks"
        one="task"
        many="tasks"
        query={tasks}
        columns={taskColumns}
        hidden={deleted}
        empty={<NoTasks />}
        failure="Your tasks cannot be shown"
        sort={search.sort ?? defaultSort}
        onSort={(sort) => change({ sort: zTaskSort.safeParse(sort).data })}
      />
    </Box>
  );
}

function NoTasks() {
  const [search, change] = useTaskSearch();
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
