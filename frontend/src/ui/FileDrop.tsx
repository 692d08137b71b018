import { Text, VisuallyHidden } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import classes from './FileDrop.module.css';
import { useFileDrop } from './useFileDrop';

interface FileDropProps {
  label: string;
  /** What kind of file is expected. */
  description: string;
  /** The ending or media type of files to offer. */
  accept: string;
  onFile: (file: File) => void;
}

/** A place to drop a file on, or to choose one by mouse or keyboard. */
export function FileDrop({ label, description, accept, onFile }: FileDropProps) {
  const take = ([file]: Iterable<File>) => file && onFile(file);
  return (
    <label className={classes.drop} {...useFileDrop(take)}>
      <IconFileUpload size={32} stroke={1.5} aria-hidden />
      <Text component="span" fw={600}>
        {label}
      </Text>
      <Text component="span" size="sm" c="dimmed">
        {description}
      </Text>
      <VisuallyHidden>
        <input type="file" accept={accept} onChange={({ currentTarget }) => take(currentTarget.files ?? [])} />
      </VisuallyHidden>
    </label>
  );
}
