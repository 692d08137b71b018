import type { ReactNode } from 'react';
import classes from './DropArea.module.css';
import { useFileDrop } from './useFileDrop';

interface DropAreaProps {
  /** Undefined where nothing can be dropped now. */
  onDrop: ((files: File[]) => void) | undefined;
  className?: string;
  children: ReactNode;
}

/** Takes files that are dragged onto it. Whoever cannot drag uses the button beside it. */
export function DropArea({ onDrop, className, children }: DropAreaProps) {
  return (
    <div className={className ? `${classes.area} ${className}` : classes.area} {...useFileDrop(onDrop)}>
      {children}
    </div>
  );
}
