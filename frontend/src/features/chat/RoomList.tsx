import type { RoomView } from '@contracts/types.gen';
import { Stack } from '@mantine/core';
import { IconHash, IconLock, IconMessages } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ErrorMessage } from '@/ui/ErrorMessage';
import { LoadingSkeleton } from '@/ui/LoadingSkeleton';
import { NavigationLink } from '@/ui/links';
import { Message } from '@/ui/Message';
import { MoreButton } from '@/ui/MoreButton';
import { roomsQuery } from './chatQueries';
import { inboxQuery, unreadIn } from './inbox';
import { UnreadCount } from './UnreadCount';

export function RoomList() {
  const rooms = useInfiniteQuery(roomsQuery);
  if (rooms.isPending) return <LoadingSkeleton h={120} />;
  if (rooms.isLoadingError) {
    return <ErrorMessage title="The rooms cannot be shown" error={rooms.error} retry={rooms.refetch} />;
  }
  const all = rooms.data.pages.flatMap(({ items }) => items);
  if (all.length === 0) {
    return (
      <Message icon={IconMessages} title="No rooms yet" role="status">
        Open the first one, and invite somebody.
      </Message>
    );
  }
  return (
    <Stack component="nav" aria-label="Rooms" gap={2}>
      {all.map((room) => (
        <RoomLink key={room.id} room={room} />
      ))}
      <MoreButton query={rooms} label="More rooms" />
    </Stack>
  );
}

function RoomLink({ room }: { room: RoomView }) {
  const { roomId } = useParams({ strict: false });
  const active = room.id === roomId;
  const inbox = useQuery(inboxQuery).data?.[room.id];
  const Icon = room.private ? IconLock : IconHash;
  return (
    <NavigationLink
      to="/chat/$roomId"
      params={{ roomId: room.id }}
      label={room.name}
      leftSection={<Icon size={16} stroke={1.75} aria-hidden />}
      rightSection={!active && <UnreadCount count={unreadIn(inbox)} mentions={inbox?.mentions} />}
      active={active}
      aria-current={active ? 'page' : undefined}
    />
  );
}
