import type { InfiniteData } from '@tanstack/react-query';

/** Changes the rows of a list that is loaded, page by page, without asking the server. */
export function changeRows<Page extends { items: unknown[] }, Parameter>(
  list: InfiniteData<Page, Parameter>,
  change: (rows: Page['items']) => Page['items'],
): InfiniteData<Page, Parameter> {
  return { ...list, pages: list.pages.map((page) => ({ ...page, items: change(page.items) })) };
}
