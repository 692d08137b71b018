import type { Attachment } from '@contracts/types.gen';
import { useEffect, useRef, useState } from 'react';
import type { FileKeeper, FileUpload } from '@/app/fileKeeper';

export interface DraftFile {
  key: number;
  file: File;
  /** Bytes that the server has. */
  sent: number;
  /** The id of the file; undefined until it is complete. */
  id?: string;
  /** Why it does not get on. */
  error?: string;
}

/**
 * Files that are made ready to go with the next message, of which there can be so many. What has not gone when the
 * component does is given up.
 */
export function useDraftFiles(keeper: FileKeeper | undefined, most: number) {
  const [drafts, setDrafts] = useState<DraftFile[]>([]);
  const [excess, setExcess] = useState(false);
  const uploads = useRef(new Map<number, FileUpload>());
  const count = useRef(0);

  useEffect(() => {
    const running = uploads.current;
    return () => {
      for (const upload of running.values()) upload.cancel();
    };
  }, []);

  const change = (key: number, part: Partial<DraftFile>) =>
    setDrafts((before) => before.map((draft) => (draft.key === key ? { ...draft, ...part } : draft)));

  function addOne(file: File) {
    if (!keeper) return;
    const key = count.current++;
    setDrafts((before) => [...before, { key, file, sent: 0 }]);
    uploads.current.set(
      key,
      keeper.upload(file, {
        onProgress: (sent) => change(key, { sent }),
        onStored: (id) => change(key, { id, sent: file.size }),
        onFailed: (error) => change(key, { error }),
      }),
    );
  }

  function add(files: File[]) {
    const room = most - drafts.length;
    setExcess(files.length > room);
    for (const file of files.slice(0, room)) addOne(file);
  }

  function retry(key: number) {
    change(key, { error: undefined });
    uploads.current.get(key)?.retry();
  }

  function remove(key: number) {
    uploads.current.get(key)?.cancel();
    uploads.current.delete(key);
    setDrafts((before) => before.filter((draft) => draft.key !== key));
    setExcess(false);
  }

  /** They go with a message now. */
  function take(): Attachment[] {
    uploads.current.clear();
    setDrafts([]);
    setExcess(false);
    return drafts.map(({ id = '', file: { name, size, type } }) => ({
      id,
      name,
      size,
      contentType: type,
      hasThumbnail: false,
      available: true,
    }));
  }

  return {
    drafts,
    /** Whether there were more than can go. */
    excess,
    most,
    /** Whether all of them could go now. */
    ready: drafts.every(({ id }) => id),
    /** Undefined where files cannot be attached. */
    add: keeper && most > 0 ? add : undefined,
    retry,
    remove,
    take,
  };
}
