import { createFileLink } from '@contracts/sdk.gen';
import type { FileView } from '@contracts/types.gen';
import { notifications } from '@mantine/notifications';
import { describeError } from '@/lib/problem';

/** A path that opens the content for some minutes where no access token can be sent: in images, players, downloads. */
export async function linkTo(id: string) {
  return (await createFileLink({ path: { id }, throwOnError: true })).data.url;
}

/** Has the browser save a file, however large: the bytes never pass through the page. */
export async function download({ id, name }: FileView) {
  try {
    const anchor = document.createElement('a');
    anchor.href = await linkTo(id);
    anchor.download = name;
    anchor.click();
  } catch (error) {
    notifications.show({ color: 'red', title: `“${name}” was not downloaded`, message: describeError(error) });
  }
}
