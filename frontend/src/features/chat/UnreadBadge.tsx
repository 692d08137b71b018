import { unreadIn } from './inbox';
import { UnreadCount } from './UnreadCount';
import { UnsentMessages } from './UnsentMessages';
import { useInbox } from './useInbox';

/** How much is unread in all rooms of the user, and what is still to be sent, wherever in the application the user is. */
// biome-ignore lint/style/noDefaultExport: React.lazy takes the default export
export default function UnreadBadge() {
  const rooms = Object.values(useInbox());
  return (
    <>
      <UnreadCount
        count={rooms.reduce((sum, room) => sum + unreadIn(room), 0)}
        mentions={rooms.reduce((sum, { mentions }) => sum + mentions, 0)}
      />
      <UnsentMessages />
    </>
  );
}
