import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Outlet, useLocation, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useFileKeeper } from '@/app/fileKeeper';
import { ErrorMessage } from '@/ui/ErrorMessage';
import { LoadingSkeleton } from '@/ui/LoadingSkeleton';
import { AllRooms } from './AllRooms';
import { historyQuery, roomQuery } from './chatQueries';
import { Room } from './Room';
import { useDraftFiles } from './useDraftFiles';

export function RoomPage() {
  const { roomId } = useParams({ from: '/signed-in/chat/$roomId' });
  return <OpenRoom key={roomId} roomId={roomId} />;
}

function OpenRoom({ roomId }: { roomId: string }) {
  const { at } = useSearch({ from: '/signed-in/chat/$roomId' });
  const [first] = useState(at);
  const isNew = useLocation({ select: ({ state }) => state.isNewRoom === true });
  const { maxAttachments = 0 } = useQuery(roomQuery(roomId)).data ?? {};
  // They stay with what is half written, whichever messages are shown.
  const files = useDraftFiles(useFileKeeper(), maxAttachments);
  // Other messages take the place of what had the focus, and in a room of one's own all there is to do is to write.
  const takesFocus = isNew || at !== first;
  return <LoadedRoom key={at ?? 'newest'} roomId={roomId} at={at} files={files} takesFocus={takesFocus} />;
}

interface LoadedRoomProps {
  roomId: string;
  at: number | undefined;
  files: ReturnType<typeof useDraftFiles>;
  takesFocus: boolean;
}

function LoadedRoom({ roomId, at, files, takesFocus }: LoadedRoomProps) {
  const room = useQuery(roomQuery(roomId));
  const history = useInfiniteQuery({ ...historyQuery(roomId, at), enabled: room.isSuccess });
  const failed = room.isLoadingError ? room : history;
  if (failed.isLoadingError) {
    return (
      <ErrorMessage title="This room cannot be shown" error={failed.error} retry={failed.refetch}>
        <AllRooms />
      </ErrorMessage>
    );
  }
  if (!room.data || !history.data) return <LoadingSkeleton h={360} radius="lg" />;
  return (
    <>
      <Room
        room={room.data}
        history={history.data}
        older={history}
        at={at}
        files={files}
        takesFocus={takesFocus}
        loadNewer={history.hasPreviousPage ? () => void history.fetchPreviousPage() : undefined}
      />
      <Outlet />
    </>
  );
}
