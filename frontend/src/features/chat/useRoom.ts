import type { Attachment, ChatEvent, LiveError, MessageView, RoomView } from '@contracts/types.gen';
import { zChatEvent } from '@contracts/zod.gen';
import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useAccount } from '@/app/accounts/account';
import { useLive } from '@/app/live/useLive';
import { historyQuery, membersQuery, roomQuery } from './chatQueries';
import { addMessage, lastSeq, reloadHistory, replaceMessage } from './history';
import { changeMember, moveMarks } from './members';
import { useOutbox } from './outbox';
import { useReadMark } from './useReadMark';
import { useTyping } from './useTyping';

/** How many messages are read aloud at most, of those that come at once after a cut. */
const mostArrived = 3;

type HistoryEvent = Extract<ChatEvent, { type: 'message' | 'changed' }>;

/**
 * Keeps a room live whose history is loaded, which was read after the room. `at` is the message around which it was
 * loaded; without it, it reaches to the newest one.
 */
export function useRoom({ id: room, lastChange }: RoomView, at?: number) {
  const client = useQueryClient();
  const me = useAccount()?.id;
  const { queryKey } = historyQuery(room, at);
  const [presentCount, setPresentCount] = useState(0);
  const [arrived, setArrived] = useState<MessageView[]>([]);
  const [error, setError] = useState<LiveError>();
  const [typing, someoneTypes] = useTyping();
  const change = useRef(lastChange);
  useEffect(() => {
    change.current = Math.max(change.current, lastChange);
  }, [lastChange]);
  // Before the socket: what is left to say when the user leaves needs one that is open.
  const readMark = useReadMark(room, (seq) => live.send({ type: 'read', seq }));
  const outbox = useOutbox(room, (message) => live.send(message));
  const last = () => lastSeq(client.getQueryData(queryKey));

  /** What was heard while a part of the history is on its way, which knows nothing of it and replaces the whole. */
  const held = useRef<HistoryEvent[]>([]);
  const isLoading = useIsFetching({ queryKey }) > 0;
  const loaded = useEffectEvent(showHeld);
  useEffect(() => {
    if (!isLoading) loaded();
  }, [isLoading]);

  const live = useLive<ChatEvent>({
    path: `/ws/chat/${room}`,
    schema: zChatEvent,
    known: () => ({ after: at ? undefined : last(), changes: change.current }),
    onOpen: () => {
      outbox.resend();
      // Nobody tells of those who have come or left meanwhile.
      void client.invalidateQueries(membersQuery(room));
      // What was sent last may have gone into a connection that was dead.
      readMark.markAgain();
    },
    onGap: () => void reload(),
    onError: (failure) => (failure.clientId ? outbox.fail(failure) : setError(failure)),
    onMessage: receive,
  });

  function receive(event: ChatEvent) {
    switch (event.type) {
      case 'message':
      case 'changed':
        held.current.push(event);
        showHeld();
        break;
      case 'ack':
        outbox.confirm(event);
        break;
      case 'presence':
        setPresentCount(event.count);
        break;
      case 'typing':
        if (event.author.id !== me) someoneTypes(event.author, true);
        break;
      case 'member':
        changeMember(client, room, event);
        break;
      case 'read':
        moveMarks(client, room, event.marks);
        break;
    }
  }

  function showHeld() {
    if (client.isFetching({ queryKey }) > 0) return;
    const events = held.current.splice(0);
    events.forEach(show);
    // After a gap that could not be read again there is no way on but to try once more.
    if (!at && events.some((event) => event.type === 'message' && event.seq > last())) void reload();
  }

  function show(event: HistoryEvent) {
    if (event.type === 'changed') {
      change.current = event.change;
      replaceMessage(client, room, event.message);
      setArrived((before) => without(before, event.message));
    } else {
      addMessage(client, room, event);
      if (event.author.id !== me) setArrived((before) => [...without(before, event), event].slice(-mostArrived));
      outbox.confirm(event);
      someoneTypes(event.author, false);
    }
  }

  /** The room first: changes that come after it are told, and what the history says is as new. */
  async function reload() {
    await client.invalidateQueries(roomQuery(room));
    await reloadHistory(client, room, at);
  }

  function send(text: string, mentions: string[], attachments: Attachment[]) {
    setError(undefined);
    outbox.add(text, mentions, attachments);
  }

  return {
    ...live,
    /** How many look at the room now. */
    presentCount,
    /** What others have said last while this was heard. */
    arrived,
    typing,
    error,
    pending: outbox.pending,
    discard: outbox.remove,
    send,
    markRead: readMark.mark,
    type: () => live.send({ type: 'typing' }),
  };
}

const without = (messages: MessageView[], { seq }: MessageView) => messages.filter((message) => message.seq !== seq);
