import { queryOptions, skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

/** What is half written in each room. It outlives the page of the room, and is the account's, as all that is cached. */
const draftsQuery = queryOptions<Record<string, string>>({
  queryKey: ['chat', 'drafts'],
  queryFn: skipToken,
  gcTime: Number.POSITIVE_INFINITY,
});

/** What is half written in a room, and a function to change it. */
export function useDraft(room: string) {
  const client = useQueryClient();
  const kept = useQuery(draftsQuery).data?.[room] ?? '';
  // What is cached is told a moment later, in which the caret of a field would jump.
  const [text, setText] = useState(kept);
  function write(changed: string) {
    setText(changed);
    client.setQueryData(draftsQuery.queryKey, (drafts) => ({ ...drafts, [room]: changed }));
  }
  return [text, write] as const;
}
