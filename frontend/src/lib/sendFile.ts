import { toError } from './problem';

interface SendFile {
  url: string;
  file: Blob;
  headers: Record<string, string>;
  signal: AbortSignal;
  /** Gets how much of the file was sent, from 0 to 1. */
  onSent: (part: number) => void;
  /** Gets each line of the answer, as it comes. */
  onLines: (lines: string[]) => void;
}

/**
 * Sends a file as the body of a POST, straight from the disk, and reads an answer of many lines. Not by `fetch`, which
 * does not say how much was sent. Fails with a {@link ProblemError} when the server refuses, and with a TypeError, like
 * `fetch`, when the connection breaks.
 */
export function sendFile({ url, file, headers, signal, onSent, onLines }: SendFile): Promise<void> {
  const request = new XMLHttpRequest();
  let read = 0;
  const readLines = () => {
    if (request.status !== 200) return;
    const end = request.responseText.lastIndexOf('\n') + 1;
    if (end > read) onLines(request.responseText.slice(read, end - 1).split('\n'));
    read = Math.max(read, end);
  };
  return new Promise((resolve, reject) => {
    // A signal tells of being aborted only once, which may have been before.
    signal.throwIfAborted();
    signal.addEventListener('abort', () => request.abort());
    request.upload.addEventListener('progress', ({ loaded }) => onSent(file.size === 0 ? 1 : loaded / file.size));
    request.addEventListener('progress', readLines);
    request.addEventListener('load', () => {
      readLines();
      if (request.status === 200) resolve();
      else reject(refusal(request));
    });
    request.addEventListener('error', () => reject(new TypeError('The connection broke')));
    request.addEventListener('abort', () => reject(signal.reason));
    request.open('POST', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.send(file);
  });
}

function refusal({ status, responseText }: XMLHttpRequest) {
  let body: unknown;
  try {
    body = JSON.parse(responseText);
  } catch {
    // Not from our server, but from something before it.
  }
  return toError(body, new Response(null, { status }));
}
