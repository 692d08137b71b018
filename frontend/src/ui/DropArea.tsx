import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import classes from './DropArea.module.css';

interface DropAreaProps {
  /** Undefined where nothing can be dropped now. */
  onDrop: ((files: File[]) => void) | undefined;
  className?: string;
  children: ReactNode;
}

/** Takes files that are dragged onto it. Whoever cannot drag uses the button beside it. */
export function DropArea({ onDrop, className, children }: DropAreaProps) {
  const [over, setOver] = useState(false);
  // The pointer also enters and leaves the elements inside.
  const depth = useRef(0);
  const enter = (change: 1 | -1) => {
    depth.current += change;
    setOver(depth.current > 0);
  };
  const isOffered = ({ dataTransfer }: DragEvent) => onDrop !== undefined && dataTransfer.types.includes('Files');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: there is a button that does the same
    <div
      className={className ? `${classes.area} ${className}` : classes.area}
      data-over={over || undefined}
      onDragEnter={(event) => isOffered(event) && enter(1)}
      onDragLeave={(event) => isOffered(event) && enter(-1)}
      onDragOver={(event) => isOffered(event) && event.preventDefault()}
      onDrop={(event) => {
        if (!isOffered(event)) return;
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        onDrop?.([...event.dataTransfer.files]);
      }}
    >
      {children}
    </div>
  );
}
