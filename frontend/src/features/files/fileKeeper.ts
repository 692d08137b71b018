import { deleteFile } from '@contracts/sdk.gen';
import type { QueryClient } from '@tanstack/react-query';
import { Upload as TusUpload } from 'tus-js-client';
import type { FileKeeper } from '@/app/fileKeeper';
import { FileDialog } from './FileDialog';
import { download, loadThumbnail } from './fileLink';
import { reloadFiles } from './fileQueries';
import { explain, transport } from './tus';

/** Keeps files that go with the things of other features. */
export const fileKeeper = (client: QueryClient): FileKeeper => ({
  upload: (file, { onProgress, onStored, onFailed }) => {
    let stored: string | undefined;
    const upload = new TusUpload(file, {
      ...transport,
      metadata: { filename: file.name, filetype: file.type },
      // Whoever waits for it is gone after a reload.
      storeFingerprintForResuming: false,
      onProgress,
      onError: (error) => onFailed(explain(error)),
      onSuccess: () => {
        stored = idIn(upload.url);
        onStored(stored);
        void reloadFiles(client);
      },
    });
    upload.start();
    const giveUp = async () => {
      if (!stored) return upload.abort(true);
      await deleteFile({ path: { id: stored }, throwOnError: true });
      await reloadFiles(client);
    };
    return {
      retry: () => upload.start(),
      // What the server does not hear of, it gives up after a day, or the user finds among the files.
      cancel: () => void giveUp().catch(() => undefined),
    };
  },
  thumbnail: loadThumbnail,
  download,
  FileDialog,
});

/** The file has the id of the upload that it was. */
const idIn = (address: string | null) => address?.split('/').at(-1) ?? '';
