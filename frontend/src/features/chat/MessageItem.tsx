import { deleteMessage, editMessage } from '@contracts/sdk.gen';
import type { MessageView, RoomView } from '@contracts/types.gen';
import { ActionIcon, Group, Menu, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { takeLostFocus } from '@/ui/keptFocus';
import { showFailure } from '@/ui/showFailure';
import { AttachmentList } from './AttachmentList';
import { EditMessage } from './EditMessage';
import classes from './MessageList.module.css';
import { MessageText } from './MessageText';
import { SeenBy } from './SeenBy';

interface MessageItemProps {
  room: RoomView;
  message: MessageView;
  mine: boolean;
  /** Whether the user owns the room. */
  owned: boolean;
  /** Whether it is what the reader came for. */
  wanted: boolean;
  /** Whether it says who else has read it. */
  showsReaders: boolean;
}

const time = new Intl.DateTimeFormat(undefined, { dateStyle: 'short', timeStyle: 'short' });

export function MessageItem({ room, message, mine, owned, wanted, showsReaders }: MessageItemProps) {
  const [editing, setEditing] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const actions = useRef<HTMLButtonElement>(null);
  const path = { room: room.id, seq: message.seq };
  // The socket tells what has become of it, here as everywhere: an answer may be older than what it told since.
  const edit = useMutation({
    mutationFn: (text: string) => editMessage({ path, body: { text }, throwOnError: true }),
  });
  const remove = useMutation({
    mutationFn: () => deleteMessage({ path, throwOnError: true }),
    onError: (error) => showFailure('The message was not deleted', error),
  });
  const { author, text, mentions, attachments, sentAt, editedAt, deletedAt } = message;
  useEffect(() => {
    if (wanted) item.current?.scrollIntoView({ block: 'center' });
  }, [wanted]);
  useEffect(() => (editing ? () => takeLostFocus(actions.current) : undefined), [editing]);
  const removed = remove.isSuccess && deletedAt !== null;
  useEffect(() => {
    if (removed) takeLostFocus(item.current);
    else if (remove.isError) takeLostFocus(actions.current);
  }, [removed, remove.isError]);
  const summary = text || attachments.map(({ name }) => name).join(', ');

  return (
    <li ref={item} tabIndex={-1} className={wanted ? classes.wanted : undefined}>
      <Group gap="xs" wrap="nowrap">
        <Text size="sm" fw={600} truncate>
          {author.displayName}
        </Text>
        <Text component="time" dateTime={sentAt} size="xs" c="dimmed" flex="none">
          {time.format(new Date(sentAt))}
          {editedAt && !deletedAt && ', edited'}
        </Text>
        {!deletedAt && (mine || owned) && (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon
                ref={actions}
                variant="subtle"
                color="gray"
                size={24}
                ml="auto"
                loading={remove.isPending}
                aria-label={`Actions for the message of ${author.displayName}: ${summary.slice(0, 40)}`}
              >
                <IconDots size={16} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {mine && <Menu.Item onClick={() => setEditing(true)}>Edit</Menu.Item>}
              <Menu.Item c="var(--mantine-color-error)" onClick={() => remove.mutate()}>
                Delete
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </Group>
      {deletedAt ? (
        <Text c="dimmed" fs="italic">
          This message was deleted.
        </Text>
      ) : editing ? (
        <EditMessage
          text={text}
          optional={attachments.length > 0}
          error={edit.error}
          saving={edit.isPending}
          onCancel={() => setEditing(false)}
          onSave={(changed) => edit.mutate(changed, { onSuccess: () => setEditing(false) })}
        />
      ) : (
        text && <MessageText text={text} mentions={mentions} />
      )}
      <AttachmentList attachments={attachments} sentAt={sentAt} />
      {showsReaders && <SeenBy room={room.id} seq={message.seq} />}
    </li>
  );
}
