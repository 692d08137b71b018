import { getFileThumbnail } from '@contracts/sdk.gen';
import { Image, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useObjectUrl } from './useObjectUrl';

/** The small picture of an image. Fetched with the access token: a link for each row would be too many. */
export function Thumbnail({ id }: { id: string }) {
  const { data } = useQuery({
    queryKey: ['files', 'thumbnail', id],
    queryFn: async ({ signal }) =>
      (await getFileThumbnail({ path: { id }, parseAs: 'blob', signal, throwOnError: true })).data as Blob,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const url = useObjectUrl(data);
  if (!url) return <Skeleton w={32} h={32} style={{ flexShrink: 0 }} />;
  return <Image src={url} alt="" w={32} h={32} radius="sm" style={{ flexShrink: 0 }} />;
}
