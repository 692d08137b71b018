import { Skeleton, Stack } from '@mantine/core';

/** Holds the place of rows that are on their way. */
export function SkeletonRows() {
  return (
    <Stack gap={16} pt={16} role="status" aria-label="Loading">
      {Array.from({ length: 8 }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: placeholders have no identity
        <Skeleton key={row} height={40} />
      ))}
    </Stack>
  );
}
