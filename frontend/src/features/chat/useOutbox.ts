import { useState } from 'react';

export interface Outgoing {
  type: 'send';
  clientId: string;
  text: string;
  mentions: string[];
}

/**
 * What was sent and is not stored yet, as far as this page knows. It is sent again after every cut; the server stores it
 * once.
 */
export function useOutbox() {
  const [pending, setPending] = useState<Outgoing[]>([]);

  function add(text: string, mentions: string[]): Outgoing {
    const message = { type: 'send', clientId: uniqueId(), text, mentions } as const;
    setPending((before) => [...before, message]);
    return message;
  }

  const arrived = (clientId: string) =>
    setPending((before) => before.filter((message) => message.clientId !== clientId));

  function resend(send: (message: Outgoing) => boolean) {
    for (const message of pending) send(message);
  }

  return { pending, add, arrived, resend };
}

/** Works on plain http, too, where browsers have no crypto.randomUUID. */
function uniqueId() {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}
