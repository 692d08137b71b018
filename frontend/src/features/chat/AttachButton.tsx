import { ActionIcon, FileButton } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';

/** Chooses files to go with a message. */
export function AttachButton({ onFiles }: { onFiles: (files: File[]) => void }) {
  return (
    <FileButton multiple onChange={onFiles} inputProps={{ 'aria-label': 'Files to attach' }}>
      {(props) => (
        <ActionIcon {...props} variant="subtle" color="gray" size={36} aria-label="Attach files">
          <IconPaperclip size={18} aria-hidden />
        </ActionIcon>
      )}
    </FileButton>
  );
}
