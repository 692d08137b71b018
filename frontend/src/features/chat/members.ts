import type { MemberChanged } from '@contracts/types.gen';
import type { QueryClient } from '@tanstack/react-query';
import { membersQuery } from './chatQueries';

/** Shows who has come, who has left, or who may do something else. */
export function changeMember(client: QueryClient, room: string, { person, role }: MemberChanged) {
  const { queryKey } = membersQuery(room);
  if (client.isFetching({ queryKey }) > 0) {
    // The answer that is on its way may know nothing of it.
    void client.invalidateQueries({ queryKey });
    return;
  }
  client.setQueryData(queryKey, (members) => {
    if (!members) return members;
    if (!role) return members.filter((member) => member.person.id !== person.id);
    const isKnown = members.some((member) => member.person.id === person.id);
    return isKnown
      ? members.map((member) => (member.person.id === person.id ? { ...member, role } : member))
      : [...members, { person, role }];
  });
}
