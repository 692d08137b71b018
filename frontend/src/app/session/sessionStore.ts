import { createStore, useStore } from '@mantine/store';
import { traceSession } from './sessionTrace';

/**
 * - `unknown`: not asked yet whether the browser holds a session
 * - `ended`: was signed in until the server said no; what is on the page waits until the user signs in again
 */
export type Session =
  | { status: 'unknown' | 'signed-out' | 'ended' }
  | { status: 'signed-in'; accessToken: string; expiresAt: number };

/** The access token lives here, in memory only: scripts of other origins and a later visitor find nothing. */
const store = createStore<Session>({ status: 'unknown' });

export const currentSession = store.getState;

export function setSession(next: Session) {
  traceSession(next);
  store.setState(next);
}

export const onSessionChange = store.subscribe;

export const useSession = () => useStore(store);
