import { createStore, useStore } from '@mantine/store';

/** `waiting` is a socket that was cut and comes back by itself. */
export type LiveStatus = 'connecting' | 'open' | 'waiting' | 'refused';

const statuses = createStore<ReadonlyMap<object, LiveStatus>>(new Map());

/** Says how a socket is doing; undefined when it is no longer wanted. */
export function reportStatus(socket: object, status: LiveStatus | undefined) {
  const next = new Map(statuses.getState());
  if (status) next.set(socket, status);
  else next.delete(socket);
  statuses.setState(next);
}

/** Whether what is on the page may be older than what the server knows. */
export const useInterrupted = () => [...useStore(statuses).values()].includes('waiting');
