import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { showRead } from './inbox';

/** How often the server is told at most, in milliseconds: whoever looks at a busy room reads it all the time. */
const pace = 1_000;

/**
 * Functions to say up to which message the user has read a room, and that it is to be said again, because the last time
 * may have been lost. `tell` says it to the server; it returns false when there is no connection.
 */
export function useReadMark(room: string, tell: (seq: number) => boolean) {
  const client = useQueryClient();
  const read = useRef(0);
  const told = useRef(0);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);

  function tellNew() {
    if (pause.current !== undefined || read.current <= told.current || !tell(read.current)) return;
    told.current = read.current;
    pause.current = setTimeout(() => resume(), pace);
  }

  function endPause() {
    clearTimeout(pause.current);
    pause.current = undefined;
    tellNew();
  }

  const resume = useEffectEvent(endPause);
  const leave = useEffectEvent(() => {
    endPause();
    clearTimeout(pause.current);
  });
  useEffect(() => () => leave(), []);

  function mark(seq: number) {
    if (seq > read.current) {
      read.current = seq;
      showRead(client, room, seq);
    }
    tellNew();
  }

  function markAgain() {
    told.current = 0;
    endPause();
  }

  return { mark, markAgain };
}
