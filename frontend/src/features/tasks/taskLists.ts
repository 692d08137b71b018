import type { PageTaskView, TaskView } from '@contracts/types.gen';
import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { refetch } from '@/lib/refetch';
import { changeRows, firstPages } from '@/lib/rows';
import { hasSamePlace, isInSearch, type TaskOrder, taskOrder } from './taskOrder';
import { defaultSort, lists } from './taskQueries';
import type { TaskSearch } from './taskSearch';

type TaskList = InfiniteData<PageTaskView, string | undefined>;

/** Shows a changed task wherever it is on the page, without asking the server. Nothing becomes older by that. */
export function showTask(client: QueryClient, task: TaskView) {
  changeLists(client, (list) => changeRows(list, (rows) => replace(rows, task)));
}

/** Takes a task off the page, without asking the server. */
export function hideTask(client: QueryClient, id: string) {
  changeLists(client, (list) => remove(list, id));
}

/** Fetches the lists again: what has changed may stand anywhere. */
export async function reloadTasks(client: QueryClient) {
  changeLists(client, firstPages);
  await refetch(client, lists);
}

/**
 * Puts a new or changed task where it belongs in every list, and takes it off those where it does not belong any more.
 * A list whose order only the server knows is fetched again; `reload` does that.
 */
export function mergeTask(client: QueryClient, task: TaskView, reload: () => void) {
  // What is on its way may be older than the task.
  if (client.isFetching({ queryKey: lists }) > 0) reload();
  changeLists(client, (list, { sort = defaultSort, ...search }) => {
    const known = list.pages.flatMap(({ items }) => items).find(({ id }) => id === task.id);
    if (known && known.version >= task.version) return list;
    if (!isInSearch(search, task)) return remove(list, task.id);
    if (known && hasSamePlace(sort, known, task)) return changeRows(list, (rows) => replace(rows, task));
    const order = taskOrder(sort);
    if (order) return insert(remove(list, task.id), task, order);
    reload();
    return changeRows(list, (rows) => replace(rows, task));
  });
}

function insert({ pages, pageParams }: TaskList, task: TaskView, order: TaskOrder): TaskList {
  const behind = pages.findIndex(({ items }) => items.some((item) => order(item, task) > 0));
  const isEnd = behind < 0 && !pages.at(-1)?.nextCursor;
  const at = isEnd ? pages.length - 1 : behind;
  const insertInto = (page: PageTaskView) => ({ ...page, items: [...page.items, task].sort(order) });
  return { pageParams, pages: pages.map((page, index) => (index === at ? insertInto(page) : page)) };
}

const remove = (list: TaskList, id: string) => changeRows(list, (rows) => rows.filter((row) => row.id !== id));

const replace = (rows: TaskView[], task: TaskView) =>
  rows.map((row) => (row.id === task.id && row.version <= task.version ? task : row));

function changeLists(client: QueryClient, change: (list: TaskList, search: TaskSearch) => TaskList) {
  for (const [key, list] of client.getQueriesData<TaskList>({ queryKey: lists })) {
    if (list) client.setQueryData<TaskList>(key, change(list, key.at(-1) as TaskSearch));
  }
}
