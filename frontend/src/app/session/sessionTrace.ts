import type { Session } from './sessionStore';

const key = 'signed-in';

/** Whether this browser may hold a refresh cookie, which scripts cannot see: spares visitors a request that must fail. */
export const mayHoldSession = () => localStorage.getItem(key) !== null;

export function traceSession({ status }: Session) {
  if (status === 'signed-in') localStorage.setItem(key, 'true');
  else if (status !== 'unknown') localStorage.removeItem(key);
}
