import type { MemberChanged, MemberView, ReadMark } from '@contracts/types.gen';
import type { QueryClient } from '@tanstack/react-query';
import { membersQuery } from './chatQueries';

/** Shows who has come, who has left, or who may do something else. */
export function changeMember(client: QueryClient, room: string, { person, role }: MemberChanged) {
  changeMembers(client, room, (members) => {
    if (!role) return members.filter((member) => member.person.id !== person.id);
    const isKnown = members.some((member) => member.person.id === person.id);
    return isKnown
      ? members.map((member) => (member.person.id === person.id ? { ...member, role } : member))
      : [...members, { person, role }];
  });
}

/** Shows how far some have read now. */
export function moveMarks(client: QueryClient, room: string, marks: ReadMark[]) {
  const seqs = new Map(marks.map(({ account, seq }) => [account, seq]));
  changeMembers(client, room, (members) =>
    members.map((member) => ({ ...member, readSeq: seqs.get(member.person.id) ?? member.readSeq })),
  );
}

function changeMembers(client: QueryClient, room: string, change: (members: MemberView[]) => MemberView[]) {
  const { queryKey } = membersQuery(room);
  // An answer that is on its way may know nothing of it.
  if (client.isFetching({ queryKey }) > 0) void client.invalidateQueries({ queryKey });
  else client.setQueryData(queryKey, (members) => members && change(members));
}
