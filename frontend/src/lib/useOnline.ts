import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

const subscribe = (listener: () => void) => onlineManager.subscribe(listener);
const isOnline = () => onlineManager.isOnline();

/** Whether requests are sent now; otherwise they wait for the network. */
export const useOnline = () => useSyncExternalStore(subscribe, isOnline);
