import { zFileSort } from '@contracts/zod.gen';
import { IconFolderOpen } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useDeletedIds } from '@/app/undo/deleteWithUndo';
import { Message } from '@/ui/Message';
import { EndlessList } from '@/ui/table/EndlessList';
import { fileColumns } from './fileColumns';
import { defaultSort, filesQuery } from './fileQueries';

const route = getRouteApi('/signed-in/files');

export function FileList() {
  const { sort } = route.useSearch();
  const navigate = useNavigate();
  const files = useInfiniteQuery(filesQuery(sort));
  const deleted = useDeletedIds();
  return (
    <EndlessList
      label="Files"
      one="file"
      many="files"
      query={files}
      columns={fileColumns}
      hidden={deleted}
      empty={
        <Message icon={IconFolderOpen} title="No files yet" role="status">
          Drop some here, or choose them with the button above.
        </Message>
      }
      failure="Your files cannot be shown"
      sort={sort ?? defaultSort}
      onSort={(next) => void navigate({ to: '.', search: { sort: zFileSort.safeParse(next).data }, replace: true })}
    />
  );
}
