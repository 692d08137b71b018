import { zFileSort } from '@contracts/zod.gen';
import { Text } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useDeletedIds } from '@/app/undo/deleteWithUndo';
import { ErrorMessage } from '@/ui/ErrorMessage';
import { Message } from '@/ui/Message';
import { EndlessTable } from '@/ui/table/EndlessTable';
import { SkeletonRows } from '@/ui/table/SkeletonRows';
import { fileColumns } from './fileColumns';
import { defaultSort, filesQuery } from './fileQueries';

const route = getRouteApi('/signed-in/files');

export function FileList() {
  const { sort } = route.useSearch();
  const navigate = route.useNavigate();
  const files = useInfiniteQuery(filesQuery(sort));
  const deleted = useDeletedIds();

  if (files.isPending) return <SkeletonRows />;
  if (files.isLoadingError) {
    const retry = { label: 'Try again', onClick: () => void files.refetch() };
    return <ErrorMessage title="Your files cannot be shown" error={files.error} retry={retry} />;
  }

  const rows = files.data.pages.flatMap(({ items }) => items).filter(({ id }) => !deleted.has(id));
  if (rows.length === 0 && !files.hasNextPage) {
    return (
      <Message icon={IconFolderOpen} title="No files yet" role="status">
        Drop some here, or choose them with the button above.
      </Message>
    );
  }
  return (
    <>
      <EndlessTable
        label="Files"
        columns={fileColumns}
        rows={rows}
        rowKey={({ id }) => id}
        hasMore={files.hasNextPage}
        loadMore={() => void files.fetchNextPage()}
        busy={files.isFetching}
        sort={sort ?? defaultSort}
        onSort={(next) => void navigate({ search: { sort: zFileSort.safeParse(next).data }, replace: true })}
      />
      <Text role="status" size="sm" c="dimmed" ta="center" py="lg">
        {files.hasNextPage ? 'Loading more' : `${rows.length} ${rows.length === 1 ? 'file' : 'files'}`}
      </Text>
    </>
  );
}
