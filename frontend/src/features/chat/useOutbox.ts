import type { Attachment, LiveError, SendMessage } from '@contracts/types.gen';
import { useState } from 'react';

export interface Outgoing {
  message: SendMessage;
  attachments: Attachment[];
  /** Why the server does not take it. */
  refusal?: string;
}

/**
 * What was sent and is not stored yet, as far as this page knows. It is sent again after every cut; the server stores it
 * once.
 */
export function useOutbox() {
  const [pending, setPending] = useState<Outgoing[]>([]);

  function add(text: string, mentions: string[], attachments: Attachment[]) {
    const message: SendMessage = {
      type: 'send',
      clientId: uniqueId(),
      text,
      mentions,
      attachments: attachments.map(({ id }) => id),
    };
    setPending((before) => [...before, { message, attachments }]);
    return message;
  }

  const remove = (clientId: string) =>
    setPending((before) => before.filter(({ message }) => message.clientId !== clientId));

  const refuse = ({ clientId, detail }: LiveError) =>
    setPending((before) =>
      before.map((one) => (one.message.clientId === clientId ? { ...one, refusal: detail } : one)),
    );

  function resend(send: (message: SendMessage) => boolean) {
    for (const { message, refusal } of pending) if (!refusal) send(message);
  }

  return { pending, add, remove, refuse, resend };
}

/** Works on plain http, too, where browsers have no crypto.randomUUID. */
function uniqueId() {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}
