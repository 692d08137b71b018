import { getFileContent } from '@contracts/sdk.gen';
import type { FileView } from '@contracts/types.gen';
import { Code, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { formatBytes } from '@/lib/bytes';
import { ErrorMessage } from '@/ui/ErrorMessage';
import { LoadingSkeleton } from '@/ui/LoadingSkeleton';
import classes from './Preview.module.css';

/** In bytes: enough to see what it is, and little enough for any phone. */
const most = 100_000;

/** The beginning of a text, as text and nothing else. */
export function TextPreview({ file: { id, size } }: { file: FileView }) {
  const text = useQuery({
    queryKey: ['files', 'text', id],
    queryFn: async ({ signal }) => {
      const headers = size > most ? { Range: `bytes=0-${most - 1}` } : undefined;
      return (await getFileContent({ path: { id }, headers, parseAs: 'text', signal, throwOnError: true })).data;
    },
  });
  if (text.error) {
    return <ErrorMessage title="This file cannot be shown" error={text.error} retry={text.refetch} />;
  }
  if (text.data === undefined) return <LoadingSkeleton h={240} />;
  return (
    <>
      {/* Whoever uses the keyboard scrolls it. */}
      <Code block className={classes.text} tabIndex={0} role="region" aria-label="Content">
        {String(text.data)}
      </Code>
      {size > most && (
        <Text size="sm" c="dimmed" mt="xs">
          The first {formatBytes(most)} of {formatBytes(size)}.
        </Text>
      )}
    </>
  );
}
