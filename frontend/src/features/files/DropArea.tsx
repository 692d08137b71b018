import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import classes from './DropArea.module.css';

interface DropAreaProps {
  onDrop: (files: File[]) => void;
  children: ReactNode;
}

/** Takes files that are dragged onto it. Whoever cannot drag uses the button beside it. */
export function DropArea({ onDrop, children }: DropAreaProps) {
  const [over, setOver] = useState(false);
  // The pointer also enters and leaves the elements inside.
  const depth = useRef(0);
  const enter = (change: 1 | -1) => {
    depth.current += change;
    setOver(depth.current > 0);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: there is a button that does the same
    <div
      className={classes.area}
      data-over={over || undefined}
      onDragEnter={(event) => carriesFiles(event) && enter(1)}
      onDragLeave={(event) => carriesFiles(event) && enter(-1)}
      onDragOver={(event) => carriesFiles(event) && event.preventDefault()}
      onDrop={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        onDrop([...event.dataTransfer.files]);
      }}
    >
      {children}
    </div>
  );
}

const carriesFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');
