import { Box, Group } from '@mantine/core';
import { IconMessages, IconPlus, IconSearch } from '@tabler/icons-react';
import { Outlet, useMatchRoute, useParams } from '@tanstack/react-router';
import { ButtonLink } from '@/ui/links';
import { Message } from '@/ui/Message';
import { Page } from '@/ui/Page';
import classes from './ChatPage.module.css';
import { RoomList } from './RoomList';

/** The rooms, and beside them, or on a narrow screen instead of them, the one that is open. */
export function ChatPage() {
  const { roomId } = useParams({ strict: false });
  const isSearching = Boolean(useMatchRoute()({ to: '/chat/search' }));
  const isOpen = roomId !== undefined || isSearching;
  return (
    <Page
      title="Chat"
      className={isOpen ? classes.open : undefined}
      actions={
        <Group gap="xs">
          <ButtonLink to="/chat/search" variant="default" leftSection={<IconSearch size={16} aria-hidden />}>
            Search
          </ButtonLink>
          <ButtonLink to="/chat/new" leftSection={<IconPlus size={16} aria-hidden />}>
            New room
          </ButtonLink>
        </Group>
      }
    >
      <div className={classes.columns}>
        <div className={classes.rooms}>
          <RoomList />
        </div>
        <div className={classes.room}>
          {!isOpen && (
            <Box visibleFrom="md">
              <Message icon={IconMessages} title="No room is open">
                What is said in the room that you choose appears here.
              </Message>
            </Box>
          )}
          <Outlet />
        </div>
      </div>
    </Page>
  );
}
