import type { ChatEvent } from '@contracts/types.gen';
import { zChatEvent } from '@contracts/zod.gen';
import { useBlocker, useParams } from '@tanstack/react-router';
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
  const outbox = useOutbox(room);
  const { send } = useLive<ChatEvent>({
    path: `/ws/chat/${room}`,
    schema: zChatEvent,
    onOpen: () => outbox.resend(send),
    onMessage: outbox.confirm,
    onError: outbox.refuse,
  });
  return null;
}
