import type { Mentioned } from '@contracts/types.gen';
import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';

/** Says that somebody mentioned the user, unless the user is looking at it. `open` goes there. */
export function showMention({ room, roomName, seq, author, excerpt }: Mentioned, open: () => void) {
  const isSeen = document.visibilityState === 'visible' && window.location.pathname.startsWith(`/chat/${room}`);
  if (isSeen) return;
  const id = `mention-${room}-${seq}`;
  function follow() {
    notifications.hide(id);
    open();
  }
  notifications.show({
    id,
    title: `${author.displayName} mentioned you`,
    autoClose: 10_000, // There is something to read and something to press.
    message: (
      <>
        <Text size="sm" lineClamp={2}>
          {excerpt}
        </Text>
        <Button variant="light" size="compact-sm" mt="xs" onClick={follow}>
          Open {roomName}
        </Button>
      </>
    ),
  });
}
