import { Text, VisuallyHidden } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import classes from './FileDrop.module.css';

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
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  const dragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <label
      className={classes.drop}
      data-over={over || undefined}
      onDragOver={dragOver}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileUpload size={32} stroke={1.5} aria-hidden />
      <Text component="span" fw={600}>
        {label}
      </Text>
      <Text component="span" size="sm" c="dimmed">
        {description}
      </Text>
      <VisuallyHidden>
        <input
          type="file"
          accept={accept}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) onFile(file);
          }}
        />
      </VisuallyHidden>
    </label>
  );
}
