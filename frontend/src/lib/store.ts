import { useSyncExternalStore } from 'react';

/** A value of the page that belongs to no component. */
export interface Store<Value> {
  get: () => Value;
  /** Replaces the value, and tells everybody. */
  set: (next: Value) => void;
  /** Calls `listener` after every change. Returns a function that stops it. */
  subscribe: (listener: () => void) => () => void;
}

export function createStore<Value>(initial: Value): Store<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The value as it is now; the component follows its changes. */
export const useStore = <Value>({ get, subscribe }: Store<Value>) => useSyncExternalStore(subscribe, get);
