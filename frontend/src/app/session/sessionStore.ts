import { useSyncExternalStore } from 'react';
import { traceSession } from './sessionTrace';

/**
 * - `unknown`: not asked yet whether the browser holds a session
 * - `ended`: was signed in until the server said no; what is on the page waits until the user signs in again
 */
export type Session =
  | { status: 'unknown' | 'signed-out' | 'ended' }
  | { status: 'signed-in'; accessToken: string; expiresAt: number };

let session: Session = { status: 'unknown' };
const listeners = new Set<() => void>();

/** The access token lives here, in memory only: scripts of other origins and a later visitor find nothing. */
export const currentSession = () => session;

export function setSession(next: Session) {
  session = next;
  traceSession(next);
  for (const listener of listeners) listener();
}

/** Calls `listener` after every change. Returns a function that stops it. */
export function onSessionChange(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export const useSession = () => useSyncExternalStore(onSessionChange, currentSession);
