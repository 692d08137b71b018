import { createFileLink, getFileThumbnail } from '@contracts/sdk.gen';
import type { FileView } from '@contracts/types.gen';
import { showFailure } from '@/ui/showFailure';

/** A path that opens the content for some minutes where no access token can be sent: in images, players, downloads. */
export async function linkTo(id: string) {
  return (await createFileLink({ path: { id }, throwOnError: true })).data.url;
}

/** The small picture of an image, fetched with the access token: a link for each would be too many. */
export async function loadThumbnail(id: string, signal: AbortSignal) {
  return (await getFileThumbnail({ path: { id }, parseAs: 'blob', signal, throwOnError: true })).data as Blob;
}

/** Has the browser save a file, however large: the bytes never pass through the page. */
export async function download({ id, name }: Pick<FileView, 'id' | 'name'>) {
  try {
    const anchor = document.createElement('a');
    anchor.href = await linkTo(id);
    anchor.download = name;
    anchor.click();
  } catch (error) {
    showFailure(`“${name}” was not downloaded`, error);
  }
}
