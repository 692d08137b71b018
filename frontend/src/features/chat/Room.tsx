import type { RoomView } from '@contracts/types.gen';
import { Group, Text, Title, VisuallyHidden } from '@mantine/core';
import { useDocumentVisibility } from '@mantine/hooks';
import { IconArrowLeft, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { DropArea } from '@/ui/DropArea';
import { ButtonLink } from '@/ui/links';
import { Message } from '@/ui/Message';
import { Surface } from '@/ui/Surface';
import { AllRooms } from './AllRooms';
import { Composer } from './Composer';
import { membersQuery } from './chatQueries';
import { messagesOf } from './history';
import { MessageList, type MessageListProps } from './MessageList';
import classes from './Room.module.css';
import type { useDraftFiles } from './useDraftFiles';
import { useRoom } from './useRoom';

interface RoomProps {
  room: RoomView;
  history: Parameters<typeof messagesOf>[0];
  older: MessageListProps['older'];
  /** The message around which the history was loaded. */
  at: number | undefined;
  /** What goes with the message that is being written. */
  files: ReturnType<typeof useDraftFiles>;
  loadNewer: (() => void) | undefined;
  /** Whether the focus goes to where messages are written. */
  takesFocus: boolean;
}

export function Room({ room, history, at, files, takesFocus, ...list }: RoomProps) {
  const navigate = useNavigate();
  const live = useRoom(room, at);
  const messages = messagesOf(history);
  const last = messages.at(-1)?.seq ?? 0;
  const members = useQuery(membersQuery(room.id)).data;
  const people = members?.map(({ person }) => person) ?? [];
  const { markRead, status } = live;
  const visibility = useDocumentVisibility();
  useEffect(() => {
    if (status === 'open' && visibility === 'visible') markRead(last);
  });

  function send(...message: Parameters<typeof live.send>) {
    live.send(...message);
    // It goes behind the newest, which may not be on the page.
    if (at) void navigate({ to: '/chat/$roomId', params: { roomId: room.id } });
  }

  if (status === 'refused') {
    return (
      <Message icon={IconUsers} title="You are not in this room any more" role="alert">
        <Text c="dimmed">Its messages are for members only.</Text>
        <AllRooms />
      </Message>
    );
  }
  return (
    <DropArea onDrop={files.add}>
      <Surface p={0} className={classes.room}>
        <Group
          component="header"
          role="presentation"
          justify="space-between"
          wrap="nowrap"
          p="sm"
          className={classes.head}
        >
          <Group gap="xs" wrap="nowrap" miw={0}>
            <ButtonLink to="/chat" variant="subtle" px="xs" flex="none" hiddenFrom="md" aria-label="All rooms">
              <IconArrowLeft size={18} aria-hidden className={classes.back} />
            </ButtonLink>
            <Title order={2} size="h4" lineClamp={1}>
              {room.name}
            </Title>
          </Group>
          <ButtonLink
            to="/chat/$roomId/members"
            params={{ roomId: room.id }}
            variant="subtle"
            flex="none"
            leftSection={<IconUsers size={16} aria-hidden />}
            aria-label={`Members, ${live.presentCount} here now`}
          >
            {live.presentCount} here
          </ButtonLink>
        </Group>
        <MessageList room={room} messages={messages} pending={live.pending} discard={live.discard} at={at} {...list} />
        <VisuallyHidden aria-live="polite">
          {live.arrived.map(({ seq, author, text, attachments }) => (
            <span key={seq}>{`${author.displayName}: ${text || attachments.map(({ name }) => name).join(', ')}`}</span>
          ))}
        </VisuallyHidden>
        <Text size="sm" c="dimmed" px="md" h={24} aria-live="polite">
          {typingLine(live.typing.map(({ displayName }) => displayName))}
        </Text>
        <Composer
          room={room.id}
          members={people}
          files={files}
          error={live.error}
          takesFocus={takesFocus}
          onSend={send}
          onType={live.type}
        />
      </Surface>
    </DropArea>
  );
}

function typingLine(names: string[]) {
  if (names.length === 0) return '';
  if (names.length > 2) return 'Several people are typing';
  return `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} typing`;
}
