import { FileButton } from '@mantine/core';
import { type ReactNode, useRef } from 'react';

interface FilesButtonProps {
  /** What screen readers call the field behind the button. */
  label: string;
  onFiles: (files: File[]) => void;
  children: (props: { onClick: () => void }) => ReactNode;
}

/** A button that chooses files. The same ones can be chosen again. */
export function FilesButton({ label, onFiles, children }: FilesButtonProps) {
  const reset = useRef<() => void>(null);
  const choose = (files: File[]) => {
    onFiles(files);
    // A browser does not tell of a choice that is the one before.
    reset.current?.();
  };
  return (
    <FileButton multiple onChange={choose} resetRef={reset} inputProps={{ 'aria-label': label }}>
      {children}
    </FileButton>
  );
}
