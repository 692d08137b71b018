import { Stack } from '@mantine/core';
import { useKeptFocus } from '@/ui/keptFocus';
import { Surface } from '@/ui/Surface';
import { UploadRow } from './UploadRow';
import type { Upload } from './uploads';

export function UploadList({ uploads }: { uploads: readonly Upload[] }) {
  const keepFocus = useKeptFocus(uploads.map(({ key }) => key));
  if (uploads.length === 0) return null;
  return (
    <Surface mb="lg">
      <Stack component="ul" aria-label="Uploads" gap="md" p={0} m={0} onFocus={keepFocus}>
        {uploads.map((upload) => (
          <UploadRow key={upload.key} upload={upload} />
        ))}
      </Stack>
    </Surface>
  );
}
