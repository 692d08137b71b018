import { ActionIcon, Box, Group, Progress, Text } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconX } from '@tabler/icons-react';
import { formatBytes } from '@/lib/bytes';
import { cancelUpload, pauseUpload, resumeUpload, type Upload } from './uploads';

const buttons = { variant: 'subtle', color: 'gray' } as const;

export function UploadRow({ upload }: { upload: Upload }) {
  const { key, name, size, sent, status } = upload;
  const running = status === 'running';
  return (
    <Box component="li" data-item={key} style={{ listStyle: 'none' }}>
      <Group gap={4} wrap="nowrap">
        <Text fw={500} truncate flex={1} title={name}>
          {name}
        </Text>
        {status !== 'interrupted' && (
          <ActionIcon
            {...buttons}
            onClick={() => void (running ? pauseUpload(key) : resumeUpload(key))}
            aria-label={`${running ? 'Pause' : 'Resume'} ${name}`}
          >
            {running ? <IconPlayerPause size={16} /> : <IconPlayerPlay size={16} />}
          </ActionIcon>
        )}
        <ActionIcon {...buttons} onClick={() => void cancelUpload(key)} aria-label={`Cancel ${name}`}>
          <IconX size={16} />
        </ActionIcon>
      </Group>
      {status !== 'interrupted' && (
        <Progress
          value={size ? (100 * sent) / size : 100}
          color={status === 'failed' ? 'red' : undefined}
          aria-label={`Progress of ${name}`}
          my={6}
        />
      )}
      <Text size="sm" c={status === 'failed' ? 'red' : 'dimmed'} role={status === 'failed' ? 'alert' : undefined}>
        {describe(upload)}
      </Text>
    </Box>
  );
}

function describe({ status, sent, size, error }: Upload) {
  const progress = `${formatBytes(sent)} of ${formatBytes(size)}`;
  switch (status) {
    case 'running':
      return progress;
    case 'paused':
      return `Paused at ${progress}`;
    case 'failed':
      return error;
    case 'interrupted':
      return 'Not finished. Choose the same file again, and it goes on where it was.';
  }
}
