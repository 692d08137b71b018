/** What TypeScript does not know yet: https://wicg.github.io/file-system-access/#api-showsavefilepicker */
interface FilePicker {
  showSaveFilePicker?: (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;
}

/** Takes bytes to where the user keeps files. */
export type Save = (bytes: ReadableStream<Uint8Array<ArrayBuffer>>) => Promise<void>;

/**
 * Asks where to save a file; to be called right after a click. Where the browser can, the bytes then go straight to the
 * disk, no faster than it takes them, and a stream that breaks leaves no file. Elsewhere they become a Blob, which
 * browsers keep outside the page and on the disk when it is large. Undefined when the user thinks better of it.
 *
 * A plain link would do this too, but it cannot send the access token, and a token has no place in an address.
 */
export async function chooseFile(name: string): Promise<Save | undefined> {
  const { showSaveFilePicker } = window as FilePicker;
  if (!showSaveFilePicker) return (bytes) => download(name, bytes);
  try {
    const file = await showSaveFilePicker.call(window, { suggestedName: name });
    return async (bytes) => bytes.pipeTo(await file.createWritable());
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

async function download(name: string, bytes: ReadableStream<Uint8Array<ArrayBuffer>>) {
  const url = URL.createObjectURL(await new Response(bytes).blob());
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
