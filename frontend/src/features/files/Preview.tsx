import type { FileView } from '@contracts/types.gen';
import { Image, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ErrorMessage } from '@/ui/ErrorMessage';
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
    // A link works for minutes, so each preview makes its own.
    gcTime: 0,
  });
  if (link.error) {
    return <ErrorMessage title="This file cannot be shown" error={link.error} retry={link.refetch} />;
  }
  if (!link.data) return <Skeleton h={240} role="status" aria-label="Loading" />;
  if (file.preview === 'IMAGE') return <Image src={link.data} alt={file.name} fit="contain" mah="65vh" />;
  const player = { src: link.data, controls: true, 'aria-label': file.name, className: classes.player };
  return file.preview === 'VIDEO' ? <video {...player} /> : <audio {...player} />;
}
