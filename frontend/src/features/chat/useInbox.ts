import type { InboxEvent } from '@contracts/types.gen';
import { zInboxEvent } from '@contracts/zod.gen';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useLive } from '@/app/live/useLive';
import { roomsQuery } from './chatQueries';
import { changeInboxRoom, inboxQuery } from './inbox';
import { showMention } from './showMention';

/** Keeps an eye on all rooms of the user, for as long as it is on the page. */
export function useInbox() {
  const client = useQueryClient();
  const navigate = useNavigate();

  function receive(event: InboxEvent) {
    switch (event.type) {
      case 'inbox': {
        const isBack = client.getQueryData(inboxQuery.queryKey) !== undefined;
        client.setQueryData(inboxQuery.queryKey, Object.fromEntries(event.rooms.map((room) => [room.room, room])));
        // The rooms may be other ones than before.
        if (isBack) void client.invalidateQueries(roomsQuery);
        break;
      }
      case 'active':
        changeInboxRoom(client, event.room, ({ lastSeq }) => ({ lastSeq: Math.max(lastSeq, event.lastSeq) }));
        break;
      case 'read':
        changeInboxRoom(client, event.room, ({ readSeq }) =>
          event.readSeq < readSeq ? {} : { readSeq: event.readSeq, mentions: event.mentions },
        );
        break;
      case 'mentioned':
        changeInboxRoom(client, event.room, ({ lastSeq, mentions }) => ({
          lastSeq: Math.max(lastSeq, event.seq),
          mentions: mentions + 1,
        }));
        showMention(event, () => void navigate({ to: '/chat/$roomId', params: { roomId: event.room } }));
        break;
    }
  }

  const { reconnect } = useLive<InboxEvent>({
    path: '/ws/chat',
    schema: zInboxEvent,
    onMessage: receive,
    onGap: () => reconnect(),
    outlivesMembership: true,
  });
  return useQuery(inboxQuery).data ?? {};
}
