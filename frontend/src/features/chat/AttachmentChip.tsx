import type { Attachment } from '@contracts/types.gen';
import { ActionIcon, Anchor, Text } from '@mantine/core';
import { IconDownload, IconFile, IconFileOff } from '@tabler/icons-react';
import type { FileKeeper } from '@/app/fileKeeper';
import { formatBytes } from '@/lib/bytes';
import classes from './Attachments.module.css';

interface AttachmentChipProps {
  attachment: Attachment;
  /** Undefined where nobody keeps files any more. */
  keeper: FileKeeper | undefined;
  open: (id: string) => void;
}

/** A file by its name. */
export function AttachmentChip({ attachment, keeper, open }: AttachmentChipProps) {
  const { id, name, size, available } = attachment;
  const Kind = available ? IconFile : IconFileOff;
  return (
    <div className={classes.chip}>
      <Kind size={24} stroke={1.25} aria-hidden className={classes.fixed} />
      <div style={{ flex: 1, minWidth: 0 }}>
        {available && keeper ? (
          <Anchor component="button" type="button" size="sm" maw="100%" truncate title={name} onClick={() => open(id)}>
            {name}
          </Anchor>
        ) : (
          <Text size="sm" truncate title={name}>
            {name}
          </Text>
        )}
        <Text size="xs" c="dimmed">
          {available ? formatBytes(size) : 'No longer available'}
        </Text>
      </div>
      {available && keeper && (
        <ActionIcon
          variant="subtle"
          color="gray"
          onClick={() => void keeper.download(attachment)}
          aria-label={`Download ${name}`}
        >
          <IconDownload size={16} aria-hidden />
        </ActionIcon>
      )}
    </div>
  );
}
