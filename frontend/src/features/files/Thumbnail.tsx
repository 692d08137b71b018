import { Image, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useObjectUrl } from '@/ui/useObjectUrl';
import { loadThumbnail } from './fileLink';

interface ThumbnailProps {
  id: string;
  /** Stands for a picture that does not come. */
  icon: ReactNode;
}

/** The small picture of an image. */
export function Thumbnail({ id, icon }: ThumbnailProps) {
  const { data, isError } = useQuery({
    queryKey: ['files', 'thumbnail', id],
    queryFn: ({ signal }) => loadThumbnail(id, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const url = useObjectUrl(data);
  if (isError) return icon;
  if (!url) return <Skeleton w={32} h={32} style={{ flexShrink: 0 }} />;
  return <Image src={url} alt="" w={32} h={32} radius="sm" style={{ flexShrink: 0 }} />;
}
