import type { FileView } from '@contracts/types.gen';
import { Image, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type SyntheticEvent, useRef } from 'react';
import { ErrorMessage } from '@/ui/ErrorMessage';
import { LoadingSkeleton } from '@/ui/LoadingSkeleton';
import { linkTo } from './fileLink';
import classes from './Preview.module.css';
import { TextPreview } from './TextPreview';

/** Shows what can be shown without running any of it. */
export function Preview({ file }: { file: FileView }) {
  switch (file.preview) {
    case 'TEXT':
      return <TextPreview file={file} />;
    case 'NONE':
      return <Text c="dimmed">There is no preview of this kind of file ({file.contentType}).</Text>;
    default:
      return <Media file={file} />;
  }
}

function Media({ file }: { file: FileView }) {
  const link = useQuery({
    queryKey: ['files', 'link', file.id],
    queryFn: () => linkTo(file.id),
    // A link works for minutes, so each preview makes its own. Another one would load everything again.
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  /** Where a player was when its link had ended. */
  const left = useRef<{ time: number; playing: boolean }>(undefined);

  function renewLink({ currentTarget: { error, currentTime, paused } }: SyntheticEvent<HTMLMediaElement>) {
    // Nothing else is mended by another link.
    if (error?.code !== error?.MEDIA_ERR_NETWORK) return;
    left.current = { time: currentTime, playing: !paused };
    void link.refetch();
  }

  function goOn({ currentTarget: player }: SyntheticEvent<HTMLMediaElement>) {
    if (!left.current) return;
    player.currentTime = left.current.time;
    if (left.current.playing) void player.play().catch(() => undefined); // The browser may leave that to the user.
    left.current = undefined;
  }

  if (link.error) {
    return <ErrorMessage title="This file cannot be shown" error={link.error} retry={link.refetch} />;
  }
  if (!link.data) return <LoadingSkeleton h={240} />;
  if (file.preview === 'IMAGE') return <Image src={link.data} alt={file.name} fit="contain" mah="65vh" />;
  const player = {
    src: link.data,
    controls: true,
    'aria-label': file.name,
    className: classes.player,
    onError: renewLink,
    onLoadedMetadata: goOn,
  };
  return file.preview === 'VIDEO' ? <video {...player} /> : <audio {...player} />;
}
