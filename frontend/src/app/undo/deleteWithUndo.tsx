import { useHotkeys } from '@mantine/hooks';
import { notifications, useNotifications } from '@mantine/notifications';
import { createStore, useStore } from '@mantine/store';
import { onlineManager } from '@tanstack/react-query';
import { beforeSignOut } from '../session/session';
import { onUserGone } from '../session/sessionStore';
import { UndoMessage } from './UndoMessage';

interface Deletion {
  id: string;
  /** Says what was deleted. */
  message: string;
  /** Really deletes, by a request that survives the page; reports its own failure. */
  commit: () => Promise<unknown>;
}

/** How long a deletion can be taken back, in milliseconds; the clock stops while pointer or focus rest on the message. */
const grace = 20_000;

/** What is hidden, by its id, with what makes its deletion final. Only this tab knows of it. */
const hidden = createStore<ReadonlyMap<string, () => Promise<unknown>>>(new Map());

/** Hides something at once, and deletes it when the user has had the time to think again. */
export function deleteWithUndo({ id, message, commit }: Deletion) {
  let deleted: Promise<unknown> | undefined;
  const finish = () => {
    deleted ??= commit()
      .catch(() => undefined)
      .then(() => show(id));
    return deleted;
  };
  hidden.setState(new Map(hidden.getState()).set(id, finish));
  notifications.show({
    id,
    message: <UndoMessage message={message} onUndo={() => undo(id)} />,
    autoClose: grace,
    withAutoCloseProgress: true,
    onClose: () => void hidden.getState().get(id)?.(),
  });
}

/** The ids of what is about to be deleted, and should no longer be shown. */
export const useDeletedIds = () => useStore(hidden);

/** Takes back the newest deletion by the keys that undo everywhere. In a field they belong to what is typed there. */
export function useUndoKeys() {
  const { notifications: shown, queue } = useNotifications();
  const newest = [...shown, ...queue].findLast(({ id = '' }) => hidden.getState().has(id))?.id;
  useHotkeys(newest === undefined ? [] : [['mod+Z', () => undo(newest)]]);
}

function undo(id: string) {
  show(id);
  notifications.hide(id);
}

/** Lets nothing be taken back any more. */
function finishAll() {
  const deletions = [...hidden.getState()].map(([id, finish]) => {
    const deleted = finish();
    notifications.hide(id);
    return deleted;
  });
  return Promise.all(deletions);
}

beforeSignOut(finishAll);
// Where the session ended elsewhere nothing can be deleted any more, and not by whoever comes next.
onUserGone(() => hidden.setState(new Map()));
// The user was told that it is deleted, and cannot think again on a page that is gone.
window.addEventListener('pagehide', () => void finishAll());
// Nothing can be sent then, so the browser asks before it leaves.
window.addEventListener('beforeunload', (event) => {
  if (hidden.getState().size > 0 && !onlineManager.isOnline()) event.preventDefault();
});

function show(id: string) {
  const rest = new Map(hidden.getState());
  rest.delete(id);
  hidden.setState(rest);
}
