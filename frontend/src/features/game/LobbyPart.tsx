import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { ErrorMessage } from '@/ui/ErrorMessage';
import { LoadingSkeleton } from '@/ui/LoadingSkeleton';
import { Surface } from '@/ui/Surface';

interface LobbyPartProps<Row> {
  title: string;
  /** What to say when there is nothing. */
  empty: string;
  query: {
    data: { pages: { items: Row[] }[] } | undefined;
    isLoadingError: boolean;
    error: unknown;
    refetch: () => unknown;
  };
  children: (rows: Row[]) => ReactNode;
}

/** A list in the lobby, with its heading. */
export function LobbyPart<Row>({ title, empty, query, children }: LobbyPartProps<Row>) {
  const rows = query.data?.pages.flatMap(({ items }) => items);
  return (
    <Surface>
      <Title order={2} mb="sm">
        {title}
      </Title>
      {query.isLoadingError ? (
        <ErrorMessage title="This cannot be shown" error={query.error} retry={query.refetch} />
      ) : (
        rows?.length === 0 && <Text c="dimmed">{empty}</Text>
      )}
      {!rows && !query.isLoadingError && <LoadingSkeleton h={72} />}
      {rows && rows.length > 0 && children(rows)}
    </Surface>
  );
}
