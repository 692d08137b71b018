import { Button, Group, Modal, Skeleton } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { formatBytes } from '@/lib/bytes';
import { ErrorMessage } from '@/ui/ErrorMessage';
import { useReturnFocus } from '@/ui/useReturnFocus';
import { download } from './fileLink';
import { fileQuery } from './fileQueries';
import { Preview } from './Preview';

const route = getRouteApi('/signed-in/files/$fileId');

/** A file over the list. It has an address of its own; closing it goes back to the list as it was. */
export function PreviewPage() {
  const { fileId } = route.useParams();
  const navigate = useNavigate();
  const { data: file, error, refetch } = useQuery(fileQuery(fileId));
  useReturnFocus();
  const close = () => void navigate({ to: '/files', search: true, resetScroll: false });
  const retry = { label: 'Try again', onClick: () => void refetch() };
  return (
    <Modal opened onClose={close} title={file?.name ?? 'File'} size="xl" returnFocus={false}>
      {error && <ErrorMessage title="This file cannot be shown" error={error} retry={retry} />}
      {!file && !error && <Skeleton h={240} role="status" aria-label="Loading" />}
      {file && (
        <>
          <Preview file={file} />
          <Group justify="flex-end" mt="md">
            <Button leftSection={<IconDownload size={16} aria-hidden />} onClick={() => void download(file)}>
              Download ({formatBytes(file.size)})
            </Button>
          </Group>
        </>
      )}
    </Modal>
  );
}
