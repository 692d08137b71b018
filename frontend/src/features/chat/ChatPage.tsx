import { IconPlus } from '@tabler/icons-react';
import { Outlet, useParams } from '@tanstack/react-router';
import { ButtonLink } from '@/ui/links';
import { Page } from '@/ui/Page';
import classes from './ChatPage.module.css';
import { RoomList } from './RoomList';

/** The rooms, and beside them, or on a narrow screen instead of them, the one that is open. */
export function ChatPage() {
  const { roomId } = useParams({ strict: false });
  return (
    <Page
      title="Chat"
      className={roomId ? classes.open : undefined}
      actions={
        <ButtonLink to="/chat/new" leftSection={<IconPlus size={16} aria-hidden />}>
          New room
        </ButtonLink>
      }
    >
      <div className={classes.columns}>
        <div className={classes.rooms}>
          <RoomList />
        </div>
        <div className={classes.room}>
          <Outlet />
        </div>
      </div>
    </Page>
  );
}
