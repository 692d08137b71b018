import type { Session } from './sessionStore';

/** What tabs tell each other: a renewed token, or that the user came or went. */
export type TabMessage = { type: 'renewed' | 'signed-in' | 'signed-out'; session: Session };

const channel = new BroadcastChannel('session');

export function tellOtherTabs(message: TabMessage) {
  channel.postMessage(message);
}

/** Calls `listener` for every message of another tab. Returns a function that stops it. */
export function onTabMessage(listener: (message: TabMessage) => void) {
  const receive = ({ data }: MessageEvent<TabMessage>) => listener(data);
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
