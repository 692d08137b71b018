import type { Attachment } from '@contracts/types.gen';
import { Skeleton, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { FileKeeper } from '@/app/fileKeeper';
import { useObjectUrl } from '@/ui/useObjectUrl';
import { AttachmentChip } from './AttachmentChip';
import classes from './Attachments.module.css';

/** How long after a message its pictures may still be made small, in milliseconds. */
const patience = 20_000;

interface AttachmentPictureProps {
  attachment: Attachment;
  sentAt: string;
  keeper: FileKeeper;
  open: (id: string) => void;
}

/** A file as a picture; by its name, where there is none after all. */
export function AttachmentPicture({ attachment, sentAt, keeper, open }: AttachmentPictureProps) {
  const { id, name } = attachment;
  const picture = useQuery({
    queryKey: ['chat', 'picture', id],
    queryFn: ({ signal }) => keeper.thumbnail(id, signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: () => Date.now() - Date.parse(sentAt) < patience,
    retryDelay: 1_000,
  });
  const url = useObjectUrl(picture.data);
  if (picture.isError) return <AttachmentChip attachment={attachment} keeper={keeper} open={open} />;
  return (
    <UnstyledButton className={classes.picture} onClick={() => open(id)} aria-label={`Open ${name}`} title={name}>
      {url ? <img src={url} alt="" /> : <Skeleton h="100%" />}
    </UnstyledButton>
  );
}
