import { useSyncExternalStore } from 'react';

/** `waiting` is a socket that was cut and comes back by itself. */
export type LiveStatus = 'connecting' | 'open' | 'waiting' | 'refused';

const sockets = new Map<object, LiveStatus>();
const listeners = new Set<() => void>();

/** Says how a socket is doing; undefined when it is no longer wanted. */
export function reportStatus(socket: object, status: LiveStatus | undefined) {
  if (status) sockets.set(socket, status);
  else sockets.delete(socket);
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

const isInterrupted = () => [...sockets.values()].includes('waiting');

/** Whether what is on the page may be older than what the server knows. */
export const useInterrupted = () => useSyncExternalStore(subscribe, isInterrupted);
