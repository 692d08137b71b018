import { notifications } from '@mantine/notifications';
import { useSyncExternalStore } from 'react';
import { beforeSignOut } from '../session/session';
import { UndoMessage } from './UndoMessage';

interface Deletion {
  id: string;
  /** Says what was deleted. */
  message: string;
  /** Really deletes; reports its own failure. */
  commit: () => Promise<unknown>;
}

/** How long a deletion can be taken back, in milliseconds; the clock stops while the pointer rests on the message. */
const grace = 8_000;

/** Only this tab knows of these deletions, so whatever happens to it before the end of the grace, nothing is lost. */
let waiting: ReadonlyMap<string, Deletion> = new Map();
const listeners = new Set<() => void>();

/** Hides something at once, and deletes it when the user has had the time to think again. */
export function deleteWithUndo(deletion: Deletion) {
  setWaiting(new Map(waiting).set(deletion.id, deletion));
  notifications.show({
    id: deletion.id,
    message: <UndoMessage message={deletion.message} onUndo={() => undo(deletion)} />,
    autoClose: grace,
    withAutoCloseProgress: true,
    onClose: () => void commit(deletion),
  });
}

/** The ids of what is about to be deleted, and should no longer be shown. */
export const useDeletedIds = () => useSyncExternalStore(subscribe, () => waiting);

function undo({ id }: Deletion) {
  forget(id);
  notifications.hide(id);
}

async function commit({ id, commit }: Deletion) {
  if (!waiting.has(id)) return;
  await commit().catch(() => undefined);
  forget(id);
}

function commitAll() {
  return Promise.all([...waiting.values()].map(commit));
}

beforeSignOut(commitAll);
// The page is being left: what was deleted stays deleted.
window.addEventListener('pagehide', () => void commitAll());

function forget(id: string) {
  const rest = new Map(waiting);
  rest.delete(id);
  setWaiting(rest);
}

function setWaiting(next: typeof waiting) {
  waiting = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
