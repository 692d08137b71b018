import { notifications } from '@mantine/notifications';
import { createStore } from '@mantine/store';
import { defaultOptions, Upload as TusUpload, type UrlStorage } from 'tus-js-client';
import { onUserGone } from '@/app/session/sessionStore';
import { explain, transport } from './tus';
import { keepUpload, keptUploads, releaseUpload } from './uploadLocks';

export interface Upload {
  key: string;
  name: string;
  size: number;
  /** Bytes that were sent. */
  sent: number;
  /** `interrupted`: by the end of an earlier page; goes on when the user chooses the same file again. */
  status: 'running' | 'paused' | 'failed' | 'interrupted';
  error?: string;
}

// Types say that it may be absent; in browsers it is not.
const storage = defaultOptions.urlStorage as UrlStorage;

/** What this browser has not finished, the newest first. */
export const uploads = createStore<readonly Upload[]>([]);
const running = new Map<string, TusUpload>();

/** Sends a file, from where an earlier upload of the same file got to. Outlives the page that asked for it. */
export async function startUpload(file: File, account: string, onComplete: () => void) {
  const key = fingerprint(file, account);
  if (running.has(key)) return resumeUpload(key);
  if (!(await keepUpload(key))) {
    if (!running.has(key)) notifications.show({ message: `“${file.name}” is being uploaded in another tab` });
    return;
  }
  if (running.has(key)) return;
  const upload = new TusUpload(file, {
    ...transport,
    metadata: { filename: file.name, filetype: file.type },
    fingerprint: async () => key,
    removeFingerprintOnSuccess: true,
    onProgress: (sent) => change(key, { sent }),
    onError: (error) => change(key, { status: 'failed', error: explain(error) }),
    onSuccess: () => {
      forget(key);
      onComplete();
    },
  });
  running.set(key, upload);
  uploads.setState([{ key, name: file.name, size: file.size, sent: 0, status: 'running' }, ...without(key)]);
  const [previous] = await upload.findPreviousUploads();
  if (previous) upload.resumeFromPreviousUpload(previous);
  upload.start();
}

export function pauseUpload(key: string) {
  change(key, { status: 'paused' });
  return running.get(key)?.abort();
}

export function resumeUpload(key: string) {
  if (uploads.getState().some((upload) => upload.key === key && upload.status === 'running')) return;
  change(key, { status: 'running', error: undefined });
  running.get(key)?.start();
}

/** Gives an upload up, here and on the server. */
export async function cancelUpload(key: string) {
  const upload = running.get(key);
  // Another tab may have taken up what was interrupted.
  if (!upload && !(await keepUpload(key))) return uploads.setState(without(key));
  forget(key);
  const stored = await storage.findUploadsByFingerprint(key);
  await upload?.abort();
  await Promise.all(
    stored.map(async ({ urlStorageKey, uploadUrl }) => {
      await storage.removeUpload(urlStorageKey);
      // Without this, the server would give it up after a day.
      if (uploadUrl) await TusUpload.terminate(uploadUrl, transport).catch(() => undefined);
    }),
  );
}

/** Finds what an earlier page could not finish, and no other tab goes on with. */
export async function findInterrupted(account: string) {
  const isKept = await keptUploads();
  const stored = await storage.findAllUploads();
  const interrupted = stored
    .map(({ urlStorageKey, size, metadata }) => ({
      key: urlStorageKey.replace(/^tus::/, '').replace(/::\d+$/, ''),
      name: metadata.filename ?? '',
      size: size ?? 0,
      sent: 0,
      status: 'interrupted' as const,
    }))
    .filter(({ key }) => key.startsWith(`${account} `) && !running.has(key) && !isKept(key));
  uploads.setState([...uploads.getState().filter(({ status }) => status !== 'interrupted'), ...interrupted]);
}

// Whoever comes next would send them on as their own.
onUserGone(() => {
  for (const [key, upload] of [...running]) {
    void upload.abort();
    forget(key);
  }
  uploads.setState([]);
});

/** The same file of the same user; another user of this browser has uploads of their own. */
const fingerprint = ({ name, type, size, lastModified }: File, account: string) =>
  [account, name, type, size, lastModified].join(' ');

function forget(key: string) {
  running.delete(key);
  releaseUpload(key);
  uploads.setState(without(key));
}

const without = (key: string) => uploads.getState().filter((upload) => upload.key !== key);

function change(key: string, part: Partial<Upload>) {
  uploads.setState(uploads.getState().map((upload) => (upload.key === key ? { ...upload, ...part } : upload)));
}
