import { modals } from '@mantine/modals';
import { ConflictForm } from './ConflictForm';
import { combine, differences } from './differences';

interface Conflict<Draft> {
  /** What both sides started from. */
  base: Draft;
  mine: Draft;
  theirs: Draft;
}

/** Lets the user decide between two changes of the same thing. Answers what to save, or undefined to go back. */
export function resolveConflict<Draft extends object>({ base, mine, theirs }: Conflict<Draft>) {
  const open = differences(base, mine, theirs);
  if (open.length === 0) return Promise.resolve(theirs);
  return new Promise<Draft | undefined>((resolve) => {
    const id = modals.open({
      title: 'This was changed meanwhile',
      size: 'lg',
      onClose: () => resolve(undefined),
      children: (
        <ConflictForm
          differences={open}
          onCancel={() => modals.close(id)}
          onResolve={(choices) => {
            resolve(combine(mine, theirs, choices));
            modals.close(id);
          }}
        />
      ),
    });
  });
}
