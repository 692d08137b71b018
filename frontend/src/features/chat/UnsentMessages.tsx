import type { ChatEvent } from '@contracts/types.gen';
import { zChatEvent } from '@contracts/zod.gen';
import { notifications } from '@mantine/notifications';
import { useBlocker, useParams } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { useLive } from '@/app/live/useLive';
import { useOutbox, useUnsentRooms } from './outbox';

/** Sends what was written in rooms that are not on the page any more, and asks before it is lost with the tab. */
export function UnsentMessages() {
  const { roomId } = useParams({ strict: false });
  const rooms = useUnsentRooms();
  useBlocker({ shouldBlockFn: () => false, enableBeforeUnload: rooms.length > 0 });
  return rooms.filter((room) => room !== roomId).map((room) => <Delivery key={room} room={room} />);
}

function Delivery({ room }: { room: string }) {
  const outbox = useOutbox(room, (message) => live.send(message));
  const live = useLive<ChatEvent>({
    path: `/ws/chat/${room}`,
    schema: zChatEvent,
    onOpen: outbox.resend,
    onMessage: outbox.confirm,
    onError: outbox.fail,
  });
  const refused = useEffectEvent(() => {
    outbox.clear();
    notifications.show({ color: 'red', title: 'A message was not sent', message: 'You are not in its room any more.' });
  });
  useEffect(() => {
    if (live.status === 'refused') refused();
  }, [live.status]);
  return null;
}
