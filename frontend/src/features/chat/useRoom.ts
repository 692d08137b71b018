import type { Attachment, ChatEvent, LiveError, Person } from '@contracts/types.gen';
import { zChatEvent } from '@contracts/zod.gen';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useLive } from '@/app/live/useLive';
import { addMessage, historyQuery, lastSeq, replaceMessage } from './chatQueries';
import { showRead } from './inbox';
import { useOutbox } from './useOutbox';
import { useTyping } from './useTyping';

/**
 * Keeps a room live whose history is loaded. `change` is the number of the last change that the history shows.
 * `at` is the message around which it was loaded; without it, it reaches to the newest one.
 */
export function useRoom(room: string, change: number, at?: number) {
  const client = useQueryClient();
  const [present, setPresent] = useState<Person[]>([]);
  const [error, setError] = useState<LiveError>();
  const [typing, someoneTypes] = useTyping();
  const lastChange = useRef(change);
  const marked = useRef(0);
  const outbox = useOutbox();
  const history = () => client.getQueryData(historyQuery(room, at).queryKey);

  const live = useLive<ChatEvent>({
    path: `/ws/chat/${room}`,
    schema: zChatEvent,
    known: () => ({ after: at ? undefined : lastSeq(history()), changes: lastChange.current }),
    onOpen: () => outbox.resend(live.send),
    onGap: () => void client.resetQueries({ queryKey: historyQuery(room, at).queryKey }),
    onError: (failure) => (failure.clientId ? outbox.refuse(failure) : setError(failure)),
    onMessage: (event) => {
      switch (event.type) {
        case 'message':
          addMessage(client, room, event);
          outbox.remove(event.clientId);
          someoneTypes(event.author, false);
          break;
        case 'changed':
          lastChange.current = event.change;
          replaceMessage(client, room, event.message);
          break;
        case 'ack':
          outbox.remove(event.clientId);
          break;
        case 'presence':
          setPresent(event.members);
          break;
        case 'typing':
          someoneTypes(event.author, true);
          break;
        case 'read':
          break;
      }
    },
  });

  function send(text: string, mentions: string[], attachments: Attachment[]) {
    setError(undefined);
    live.send(outbox.add(text, mentions, attachments));
  }

  function markRead(seq: number) {
    if (seq <= marked.current || !live.send({ type: 'read', seq })) return;
    marked.current = seq;
    showRead(client, room, seq);
  }

  return {
    ...live,
    present,
    typing,
    error,
    pending: outbox.pending,
    discard: outbox.remove,
    send,
    markRead,
    type: () => live.send({ type: 'typing' }),
  };
}
