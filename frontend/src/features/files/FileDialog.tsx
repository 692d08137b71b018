import { Button, Group, Modal } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { formatBytes } from '@/lib/bytes';
import { ErrorMessage } from '@/ui/ErrorMessage';
import { LoadingSkeleton } from '@/ui/LoadingSkeleton';
import { useReturnFocus } from '@/ui/useReturnFocus';
import { download } from './fileLink';
import { fileQuery } from './fileQueries';
import { Preview } from './Preview';

/** A file over the page, to be looked at and downloaded. */
export function FileDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { data: file, error, refetch } = useQuery(fileQuery(id));
  useReturnFocus();
  return (
    <Modal opened onClose={onClose} title={file?.name ?? 'File'} size="xl" returnFocus={false}>
      {error && (
        <ErrorMessage title="This file cannot be shown" error={error} retry={refetch}>
          <Button variant="default" onClick={onClose}>
            Go back
          </Button>
        </ErrorMessage>
      )}
      {!file && !error && <LoadingSkeleton h={240} />}
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
