import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { features } from './features';

/** Hears how the upload of a file is getting on. */
export interface UploadListener {
  /** Gets the number of bytes that were sent. */
  onProgress: (sent: number) => void;
  /** Gets the id of the file, which is complete. */
  onStored: (id: string) => void;
  /** Gets the reason, to be read by a person. */
  onFailed: (reason: string) => void;
}

export interface FileUpload {
  /** Goes on after a failure, from where it got to. */
  retry: () => void;
  /** Gives the file up; if it is complete, it is deleted. */
  cancel: () => void;
}

/** What a feature that keeps files does for others, to whose things files can be attached. */
export interface FileKeeper {
  /** Begins to send a file of the user. It goes on until it is complete or given up, whatever becomes of the page. */
  upload: (file: File, listener: UploadListener) => FileUpload;
  /** The small picture of a file that has one. */
  thumbnail: (id: string, signal: AbortSignal) => Promise<Blob>;
  /** Has the browser save a file, and says so when it cannot. */
  download: (file: { id: string; name: string }) => Promise<void>;
  /** Shows a file in a dialog. */
  FileDialog: ComponentType<{ id: string; onClose: () => void }>;
}

/** Loads it when it is needed. */
export type LoadFileKeeper = (client: QueryClient) => Promise<FileKeeper>;

const load = features.map(({ fileKeeper }) => fileKeeper).find((found) => found !== undefined);

/** Loads the feature that keeps files. Null where there is none. */
export const fileKeeperQuery = queryOptions({
  queryKey: ['file keeper'],
  queryFn: ({ client }) => (load ? load(client) : null),
  staleTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
});

/** The feature that keeps files, once it is loaded. Undefined where there is none. */
export function useFileKeeper() {
  return useQuery(fileKeeperQuery).data ?? undefined;
}
