import type { FilePreview, FileView } from '@contracts/types.gen';
import { Group } from '@mantine/core';
import { type Icon, IconFile, IconFileText, IconMovie, IconMusic, IconPhoto } from '@tabler/icons-react';
import { TextLink } from '@/ui/links';
import { Thumbnail } from './Thumbnail';

const icons: Record<FilePreview, Icon> = {
  IMAGE: IconPhoto,
  AUDIO: IconMusic,
  VIDEO: IconMovie,
  TEXT: IconFileText,
  NONE: IconFile,
};

export function FileName({ file }: { file: FileView }) {
  const { id, name, preview, thumbnail } = file;
  const Kind = icons[preview];
  const icon = <Kind size={32} stroke={1.25} aria-hidden style={{ flexShrink: 0 }} />;
  return (
    <Group gap="sm" wrap="nowrap">
      {thumbnail === 'READY' ? <Thumbnail id={id} icon={icon} /> : icon}
      <TextLink
        to="/files/$fileId"
        params={{ fileId: id }}
        search
        resetScroll={false}
        c="inherit"
        fw={500}
        title={name}
        truncate
      >
        {name}
      </TextLink>
    </Group>
  );
}
