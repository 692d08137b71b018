import type { InfiniteData } from '@tanstack/react-query';

/** Changes the rows of a list that is loaded, page by page, without asking the server. */
export function changeRows<Page extends { items: unknown[] }, Parameter>(
  list: InfiniteData<Page, Parameter>,
  change: (rows: Page['items']) => Page['items'],
): InfiniteData<Page, Parameter> {
  return { ...list, pages: list.pages.map((page) => ({ ...page, items: change(page.items) })) };
}

/** So many pages of a list are fetched again: whoever reads them stays where they are, and the server is spared the rest. */
const most = 10;

/** What of a list that is loaded is worth to be fetched again. */
export function firstPages<Page, Parameter>({ pages, pageParams }: InfiniteData<Page, Parameter>) {
  return { pages: pages.slice(0, most), pageParams: pageParams.slice(0, most) };
}
