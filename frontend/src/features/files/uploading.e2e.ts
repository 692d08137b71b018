import { readFile } from 'node:fs/promises';
import { expect, signIn, test } from '@/test/e2e';
import { choose, link, uploadLimiter, writeTemporary } from './fileTest';

test('several files are uploaded at once, and come back as they were', async ({ page, user }) => {
  const content = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 7) % 251));
  const paths = [await writeTemporary('one.bin', content), await writeTemporary('two.txt', 'Two')];
  await signIn(page, user, '/files');
  await choose(page, ...paths);
  await expect(link(page, 'one.bin')).toBeVisible();
  await expect(link(page, 'two.txt')).toBeVisible();
  await expect(page.getByText(/^300 kB of .* used$/)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Uploads' })).toBeHidden();

  const arrival = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download one.bin' }).click();
  const download = await arrival;
  expect(download.suggestedFilename()).toBe('one.bin');
  expect((await readFile(await download.path())).equals(content)).toBe(true);
});

test('the list fills the screen when the uploads above it are done', async ({ page, user }) => {
  const paths = await Promise.all(Array.from({ length: 12 }, (_, index) => writeTemporary(`${index}.txt`, 'Text')));
  let goOn = () => {};
  const listed = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let sent = 0;
  await page.route('/api/files/uploads/*', async (route) => {
    if (sent++ > 0) await listed;
    await route.continue();
  });
  await signIn(page, user, '/files');
  await choose(page, ...paths);
  await expect(page.getByRole('table')).toBeVisible();
  goOn();
  await expect(page.getByRole('list', { name: 'Uploads' })).toBeHidden();
  await expect(page.getByRole('table').getByRole('link')).toHaveCount(12);
});

test('a file is dropped onto the page', async ({ page, user }) => {
  await signIn(page, user, '/files');
  await expect(page.getByRole('heading', { name: 'No files yet' })).toBeVisible();
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['Dropped'], 'dropped.txt'));
    return transfer;
  });
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.getByRole('heading', { name: 'No files yet' }).dispatchEvent(type, { dataTransfer: data });
  }
  await expect(link(page, 'dropped.txt')).toBeVisible();
});

test('an upload is paused and resumed, and goes on after a reload where it was', async ({ page, user }) => {
  const path = await writeTemporary('slow.bin', Buffer.alloc(8_000_000, 7));
  await signIn(page, user, '/files');
  const limit = await uploadLimiter(page);
  await limit(400_000);
  await choose(page, path);
  const progress = page.getByRole('progressbar', { name: 'Progress of slow.bin' });
  const sent = async () => Number(await progress.getAttribute('aria-valuenow'));
  await expect.poll(sent).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Pause slow.bin' }).click();
  await expect(page.getByText(/^Paused at/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Resume slow.bin' })).toBeFocused();
  await page.getByRole('button', { name: 'Resume slow.bin' }).click();
  const before = await sent();
  await expect.poll(sent).toBeGreaterThan(before);

  await page.reload();
  await expect(page.getByText(/^Not finished/)).toBeVisible();
  await limit(-1);
  const goingOn = page.waitForRequest((request) => request.method() === 'PATCH');
  await choose(page, path);
  expect(Number((await goingOn).headers()['upload-offset'])).toBeGreaterThan(0);
  await expect(link(page, 'slow.bin')).toBeVisible();
  await expect(page.getByText(/^8 MB of .* used$/)).toBeVisible();
});

for (const when of ['while it runs', 'after a reload']) {
  test(`an upload that is cancelled ${when} leaves nothing behind`, async ({ page, user }) => {
    const path = await writeTemporary('unwanted.bin', Buffer.alloc(8_000_000, 7));
    await signIn(page, user, '/files');
    const limit = await uploadLimiter(page);
    await limit(400_000);
    await choose(page, path);
    const progress = page.getByRole('progressbar', { name: 'Progress of unwanted.bin' });
    await expect.poll(async () => Number(await progress.getAttribute('aria-valuenow'))).toBeGreaterThan(5);
    if (when === 'after a reload') await page.reload();
    const ended = page.waitForResponse((answer) => answer.request().method() === 'DELETE' && answer.status() === 204);
    await page.getByRole('button', { name: 'Cancel unwanted.bin' }).click();
    await ended;
    await page.reload();
    await expect(page.getByText(/^0 bytes of .* used$/)).toBeVisible();
    await expect(page.getByRole('list', { name: 'Uploads' })).toBeHidden();
  });
}
