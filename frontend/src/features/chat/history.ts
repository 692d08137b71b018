import type { MessageView, PageMessageView } from '@contracts/types.gen';
import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { changeRows } from '@/lib/rows';
import { historyQuery } from './chatQueries';

type History = InfiniteData<PageMessageView, unknown>;

/** All messages that are loaded, the oldest first. */
export const messagesOf = (history: History) => history.pages.toReversed().flatMap(({ items }) => items);

/** The number of the last message that is loaded. */
export const lastSeq = (history: History | undefined) => (history ? (messagesOf(history).at(-1)?.seq ?? 0) : 0);

/** Puts a new message behind the others, unless it is there or others are missing in between. */
export function addMessage(client: QueryClient, room: string, message: MessageView) {
  changeHistory(client, room, (history) => {
    const [newest, ...older] = history.pages;
    if (!newest || message.seq !== lastSeq(history) + 1) return history;
    return { ...history, pages: [{ ...newest, items: [...newest.items, message] }, ...older] };
  });
}

/** Shows a message as it is now. */
export function replaceMessage(client: QueryClient, room: string, message: MessageView) {
  changeHistory(client, room, (history) =>
    changeRows(history, (rows) => rows.map((row) => (row.seq === message.seq ? message : row))),
  );
}

/** Reads a history again from where it began. What is on the page stays there until the answer comes. */
export async function reloadHistory(client: QueryClient, room: string, at: number | undefined) {
  const { queryKey, initialPageParam } = historyQuery(room, at);
  client.setQueryData(
    queryKey,
    (history) => history && { pages: history.pages.slice(0, 1), pageParams: [initialPageParam] },
  );
  await client.invalidateQueries({ queryKey });
}

function changeHistory(client: QueryClient, room: string, change: (history: History) => History) {
  const histories = { queryKey: historyQuery(room).queryKey.slice(0, -1) };
  client.setQueriesData<History>(histories, (history) => history && change(history));
}
