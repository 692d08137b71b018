import type { Gap, LiveError } from '@contracts/types.gen';
import { zLiveSignal } from '@contracts/zod.gen';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type * as z from 'zod/mini';
import { spread } from './backoff';
import { type LiveSocket, openLiveSocket } from './liveSocket';
import type { LiveStatus } from './liveStatus';

interface LiveTopic<Message> {
  /** The address of the socket, such as `/ws/notes/1`. */
  path: string;
  /** What arrives: the generated validator of the messages. */
  schema: z.ZodMiniType<Message>;
  /** What the page knows when it connects, as query parameters: the server sends what came after it. */
  known?: () => Record<string, number | undefined>;
  onMessage: (message: Message) => void;
  /**
   * Some messages will not come; read them through REST. Where messages have no numbers all clients are told at once,
   * so that each waits a moment of its own before.
   */
  onGap?: (gap: Gap) => void;
  /** What this page sent was not done. */
  onError?: (error: LiveError) => void;
  /** Connected, again or for the first time. */
  onOpen?: () => void;
  /** Whether there is something to hear even after a membership has ended. */
  outlivesMembership?: boolean;
}

/**
 * Hears a topic for as long as the component is on the page. Messages arrive in order and once, over cuts, sleep and
 * expired tokens.
 */
export function useLive<Message>(topic: LiveTopic<Message>) {
  const { path, schema, known, onMessage, onGap, onError, onOpen, outlivesMembership = false } = topic;
  const socket = useRef<LiveSocket>(undefined);
  const [status, setStatus] = useState<LiveStatus>('connecting');
  const opened = useEffectEvent(() => onOpen?.());
  const address = useEffectEvent((at: string) => withQuery(at, known?.() ?? {}));
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tellGap = useEffectEvent((gap: Gap) => onGap?.(gap));
  function handleGap(gap: Gap) {
    if (gap.from > 0) return onGap?.(gap);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => tellGap(gap), spread());
  }
  const receive = useEffectEvent((message: unknown) => {
    const signal = zLiveSignal.safeParse(message);
    if (!signal.success) onMessage(schema.parse(message));
    else if (signal.data.type === 'gap') handleGap(signal.data);
    else onError?.(signal.data);
  });

  useEffect(() => {
    const live = openLiveSocket({
      address: () => address(path),
      onOpen: () => opened(),
      onMessage: (message) => receive(message),
      onStatus: setStatus,
      outlivesMembership,
    });
    socket.current = live;
    return () => {
      clearTimeout(waiting.current);
      live.close();
    };
  }, [path, outlivesMembership]);

  return {
    status,
    send: (message: object) => socket.current?.send(message) ?? false,
    reconnect: () => socket.current?.reconnect(),
  };
}

function withQuery(path: string, parameters: Record<string, number | undefined>) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) query.set(name, String(value));
  }
  const url = new URL(`${path}?${query}`, window.location.href);
  url.protocol = url.protocol.replace('http', 'ws');
  return url.href;
}
