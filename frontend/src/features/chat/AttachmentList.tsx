import type { Attachment } from '@contracts/types.gen';
import { useState } from 'react';
import { useFileKeeper } from '@/app/fileKeeper';
import { AttachmentChip } from './AttachmentChip';
import { AttachmentPicture } from './AttachmentPicture';
import classes from './Attachments.module.css';

interface AttachmentListProps {
  attachments: Attachment[];
  /** When the message was sent. */
  sentAt: string;
}

/** The files that a message carries. */
export function AttachmentList({ attachments, sentAt }: AttachmentListProps) {
  const keeper = useFileKeeper();
  const [opened, setOpened] = useState<string>();
  if (attachments.length === 0) return null;
  return (
    <>
      <ul className={classes.list} aria-label="Files">
        {attachments.map((attachment) => (
          <li key={attachment.id}>
            {attachment.hasThumbnail && attachment.available && keeper ? (
              <AttachmentPicture attachment={attachment} sentAt={sentAt} keeper={keeper} open={setOpened} />
            ) : (
              <AttachmentChip attachment={attachment} keeper={keeper} open={setOpened} />
            )}
          </li>
        ))}
      </ul>
      {keeper && opened && <keeper.FileDialog id={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}
