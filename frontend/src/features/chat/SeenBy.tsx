import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useAccount } from '@/app/accounts/account';
import { counted } from '@/lib/words';
import { membersQuery } from './chatQueries';

interface SeenByProps {
  /** The id of the room. */
  room: string;
  /** The number of the message. */
  seq: number;
}

/** Who else has read a message. It is empty where nobody has, and in rooms of so many that it is not told. */
export function SeenBy({ room, seq }: SeenByProps) {
  const me = useAccount()?.id;
  const others = useQuery(membersQuery(room)).data?.filter(({ person }) => person.id !== me) ?? [];
  const readers = others.filter(({ readSeq }) => readSeq && readSeq >= seq).map(({ person }) => person.displayName);
  if (readers.length === 0) return null;
  const isAll = readers.length === others.length && readers.length > 2;
  return (
    <Text size="xs" c="dimmed">
      Seen by {isAll ? 'everybody' : listed(readers)}
    </Text>
  );
}

/** "Ada", "Ada and Ben", "Ada, Ben and 3 others". */
function listed([first, second, ...more]: string[]) {
  if (more.length === 0) return second ? `${first} and ${second}` : first;
  return `${first}, ${second} and ${counted(more.length, 'other', 'others')}`;
}
