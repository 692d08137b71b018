import { type DragEvent, useRef, useState } from 'react';

/**
 * Props of an element that takes files that are dragged onto it; `data-over` while they are above it. Whoever cannot
 * drag needs another way to choose them. `@mantine/dropzone` would do the same with 8 kB more on each page that takes files.
 *
 * @param onDrop undefined where nothing can be dropped now
 */
export function useFileDrop(onDrop: ((files: File[]) => void) | undefined) {
  const [over, setOver] = useState(false);
  // The pointer also enters and leaves the elements inside.
  const depth = useRef(0);
  const move = (change: 1 | -1) => {
    depth.current += change;
    setOver(depth.current > 0);
  };
  const isOffered = ({ dataTransfer }: DragEvent) => onDrop !== undefined && dataTransfer.types.includes('Files');
  return {
    'data-over': over || undefined,
    onDragEnter: (event: DragEvent) => isOffered(event) && move(1),
    onDragLeave: (event: DragEvent) => isOffered(event) && move(-1),
    onDragOver: (event: DragEvent) => isOffered(event) && event.preventDefault(),
    onDrop: (event: DragEvent) => {
      if (!isOffered(event)) return;
      event.preventDefault();
      depth.current = 0;
      setOver(false);
      onDrop?.([...event.dataTransfer.files]);
    },
  };
}
