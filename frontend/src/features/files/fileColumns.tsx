import type { FileView } from '@contracts/types.gen';
import { VisuallyHidden } from '@mantine/core';
import { formatBytes } from '@/lib/bytes';
import { formatDate } from '@/lib/dates';
import type { Column } from '@/ui/table/Column';
import { FileButtons } from './FileButtons';
import { FileName } from './FileName';

export const fileColumns: Column<FileView>[] = [
  { key: 'name', header: 'Name', sort: 'name', cell: (file) => <FileName file={file} /> },
  { key: 'size', header: 'Size', sort: 'size', width: 110, from: 'xs', cell: ({ size }) => formatBytes(size) },
  {
    key: 'createdAt',
    header: 'Uploaded',
    sort: 'createdAt',
    width: 140,
    from: 'sm',
    cell: ({ createdAt }) => formatDate(createdAt),
  },
  {
    key: 'buttons',
    header: <VisuallyHidden>Download and delete</VisuallyHidden>,
    width: 88,
    cell: (file) => <FileButtons file={file} />,
  },
];
