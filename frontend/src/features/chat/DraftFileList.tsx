import { ActionIcon, Group, Image, Progress, Stack, Text } from '@mantine/core';
import { IconFile, IconRefresh, IconX } from '@tabler/icons-react';
import { formatBytes } from '@/lib/bytes';
import { counted } from '@/lib/words';
import { useObjectUrl } from '@/ui/useObjectUrl';
import classes from './Attachments.module.css';
import type { DraftFile, useDraftFiles } from './useDraftFiles';

const buttons = { variant: 'subtle', color: 'gray', size: 24 } as const;

interface DraftFileListProps {
  files: ReturnType<typeof useDraftFiles>;
  /** The button that had the focus is gone. */
  onRemoved: () => void;
}

/** What goes with the message that is being written. */
export function DraftFileList({ files, onRemoved }: DraftFileListProps) {
  const { drafts, excess, most, ready, retry, remove } = files;
  return (
    <>
      {drafts.length > 0 && (
        <ul className={classes.list} aria-label="Files to send">
          {drafts.map((draft) => (
            <DraftFileItem
              key={draft.key}
              draft={draft}
              onRetry={() => retry(draft.key)}
              onRemove={() => {
                remove(draft.key);
                onRemoved();
              }}
            />
          ))}
        </ul>
      )}
      <Text size="xs" c="dimmed" role="status">
        {drafts.length > 0 &&
          (ready ? `${counted(drafts.length, 'file', 'files')} ready to be sent` : progress(drafts))}
      </Text>
      {excess && (
        <Text size="xs" c="red" role="alert">
          A message can carry {counted(most, 'file', 'files')}. Send the others with the next one.
        </Text>
      )}
    </>
  );
}

const progress = (drafts: DraftFile[]) =>
  `${drafts.filter(({ id }) => id).length} of ${counted(drafts.length, 'file', 'files')} uploaded`;

interface DraftFileItemProps {
  draft: DraftFile;
  onRetry: () => void;
  onRemove: () => void;
}

function DraftFileItem({ draft: { file, sent, id, error }, onRetry, onRemove }: DraftFileItemProps) {
  const { name, size, type } = file;
  const picture = useObjectUrl(type.startsWith('image/') ? file : undefined);
  return (
    <li className={classes.chip}>
      {picture ? (
        <Image src={picture} alt="" w={36} h={36} radius="sm" flex="none" />
      ) : (
        <IconFile size={24} stroke={1.25} aria-hidden className={classes.fixed} />
      )}
      <Stack gap={2} flex={1} miw={0}>
        <Text size="sm" truncate title={name}>
          {name}
        </Text>
        {error ? (
          <Text size="xs" c="red" role="alert">
            {error}
          </Text>
        ) : id ? (
          <Text size="xs" c="dimmed">
            {formatBytes(size)}
          </Text>
        ) : (
          <Progress value={size ? (100 * sent) / size : 0} aria-label={`Progress of ${name}`} my={6} />
        )}
      </Stack>
      <Group gap={0} wrap="nowrap">
        {error && (
          <ActionIcon {...buttons} onClick={onRetry} aria-label={`Try again to upload ${name}`}>
            <IconRefresh size={16} aria-hidden />
          </ActionIcon>
        )}
        <ActionIcon {...buttons} onClick={onRemove} aria-label={id ? `Remove ${name}` : `Cancel ${name}`}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </Group>
    </li>
  );
}
