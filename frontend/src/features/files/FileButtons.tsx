import type { FileView } from '@contracts/types.gen';
import { ActionIcon, Group } from '@mantine/core';
import { IconDownload, IconTrash } from '@tabler/icons-react';
import { useDeleteFile } from './deleteFile';
import { download } from './fileLink';

export function FileButtons({ file }: { file: FileView }) {
  const deleteFile = useDeleteFile();
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon
        variant="subtle"
        color="gray"
        onClick={() => void download(file)}
        aria-label={`Download ${file.name}`}
      >
        <IconDownload size={16} stroke={1.75} />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" onClick={() => deleteFile(file)} aria-label={`Delete ${file.name}`}>
        <IconTrash size={16} stroke={1.75} />
      </ActionIcon>
    </Group>
  );
}
