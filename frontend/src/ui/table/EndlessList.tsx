import { Text } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { counted } from '@/lib/words';
import { ErrorMessage } from '@/ui/ErrorMessage';
import { MoreButton } from '@/ui/MoreButton';
import type { Column } from './Column';
import { EndlessTable } from './EndlessTable';
import { SkeletonRows } from './SkeletonRows';

interface EndlessListProps<Row> {
  /** What screen readers call the table. */
  label: string;
  /** What a row is: "task". */
  one: string;
  /** What several rows are: "tasks". */
  many: string;
  query: UseInfiniteQueryResult<InfiniteData<{ items: Row[] }>>;
  columns: Column<Row>[];
  /** Ids of rows that are not shown although they are there. */
  hidden?: Pick<ReadonlySet<string>, 'has'>;
  /** Shown where there are no rows. */
  empty: ReactNode;
  /** The title of what is shown where the first rows did not come. */
  failure: string;
  /** The order in force: the name of a column's sort, with a minus in front when it is descending. */
  sort?: string;
  onSort?: (sort: string) => void;
}

/** A table of all that a query finds, page after page, with what stands in its place while there is none. */
export function EndlessList<Row extends { id: string }>(props: EndlessListProps<Row>) {
  const { label, one, many, query, columns, hidden, empty, failure, sort, onSort } = props;

  if (query.isPending) return <SkeletonRows />;
  if (query.isLoadingError) {
    return <ErrorMessage title={failure} error={query.error} retry={query.refetch} />;
  }

  const rows = query.data.pages.flatMap(({ items }) => items).filter(({ id }) => !hidden?.has(id));
  if (rows.length === 0 && !query.hasNextPage) return empty;
  return (
    <>
      <EndlessTable
        label={label}
        columns={columns}
        rows={rows}
        hasMore={query.hasNextPage}
        loadMore={query.isFetchNextPageError ? undefined : () => void query.fetchNextPage()}
        busy={query.isFetching}
        sort={sort}
        onSort={onSort}
      />
      {query.isFetchNextPageError ? (
        <MoreButton query={query} />
      ) : (
        <Text role="status" size="sm" c="dimmed" ta="center" py="lg">
          {query.hasNextPage ? 'Loading more' : counted(rows.length, one, many)}
        </Text>
      )}
    </>
  );
}
