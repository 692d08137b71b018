import type { Session } from './sessionStore';

const channel = new BroadcastChannel('session');

/** Tells them of a renewed token, or that a user came or went. */
export function tellOtherTabs(session: Session) {
  channel.postMessage(session);
}

/** Calls `listener` with the session that another tab tells of. Returns a function that stops it. */
export function onTabMessage(listener: (session: Session) => void) {
  const receive = ({ data }: MessageEvent<Session>) => listener(data);
  channel.addEventListener('message', receive);
  return () => channel.removeEventListener('message', receive);
}

/**
 * Runs `task` while no other runs, in whatever tab. The refresh cookie is good for one use: two tabs that used it at once
 * would look like a thief. Browsers offer locks on secure origins only; elsewhere tabs take their chance.
 */
export function oneTabAtATime<T>(task: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request('session', task) : task();
}
