import { ActionIcon } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { FilesButton } from '@/ui/FilesButton';

/** Chooses files to go with a message. */
export function AttachButton({ onFiles }: { onFiles: (files: File[]) => void }) {
  return (
    <FilesButton label="Files to attach" onFiles={onFiles}>
      {(props) => (
        <ActionIcon {...props} variant="subtle" color="gray" size={36} aria-label="Attach files">
          <IconPaperclip size={18} aria-hidden />
        </ActionIcon>
      )}
    </FilesButton>
  );
}
