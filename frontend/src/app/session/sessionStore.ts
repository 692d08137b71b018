import { createStore, useStore } from '@mantine/store';
import { traceSession } from './sessionTrace';

/**
 * - `unknown`: not asked yet whether the browser holds a session
 * - `ended`: was signed in until the server said no; what is on the page waits until the user signs in again
 */
export type Session =
  | { status: 'unknown' | 'signed-out' | 'ended' }
  | { status: 'signed-in'; account: string; accessToken: string; expiresAt: number };

/** The access token lives here, in memory only: scripts of other origins and a later visitor find nothing. */
const store = createStore<Session>({ status: 'unknown' });

export const currentSession = store.getState;

export function setSession(next: Session) {
  traceSession(next);
  store.setState(next);
}

export const onSessionChange = store.subscribe;

/**
 * Calls `listener` when what belongs to the user has to go: the user has signed out, in whatever tab, or somebody else
 * has signed in. Who signs in again after the end of a session has never left. Returns a function that stops it.
 */
export function onUserGone(listener: () => void) {
  let user = userOf(currentSession());
  return onSessionChange(() => {
    const session = currentSession();
    if (session.status === 'unknown' || session.status === 'ended') return;
    const before = user;
    user = userOf(session);
    if (before !== undefined && before !== user) listener();
  });
}

const userOf = (session: Session) => (session.status === 'signed-in' ? session.account : undefined);

export const useSession = () => useStore(store);
