import { expect, expectAccessible, looks, signIn } from '@/test/e2e';
import { link, test } from './taskTest';

const lines = (count: number) => Array.from({ length: count }, (_, index) => `{"title":"Task ${index}"}\n`).join('');
const file = (text: string) => ({ name: 'tasks.ndjson', mimeType: 'application/x-ndjson', buffer: Buffer.from(text) });

test('tasks are imported, with a report on the lines that are none', async ({ page, user }) => {
  await signIn(page, user, '/tasks');
  await page.getByRole('button', { name: 'Import and export' }).click();
  await page.getByRole('menuitem', { name: 'Import tasks' }).click();
  await page.getByLabel('Choose a file').setInputFiles(file(`${lines(2)}{"title":""}\n{oops\n`));
  await expect(page.getByText('2 tasks imported, 2 lines refused')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Line 3' })).toContainText('title must not be blank');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(link(page, 'Task 1')).toBeVisible();
});

test('nothing is imported when all or nothing was asked for', async ({ page, user }) => {
  await signIn(page, user, '/tasks/import');
  await page.getByText('Import nothing').click();
  await page.getByLabel('Choose a file').setInputFiles(file(`${lines(2)}{}\n`));
  await expect(page.getByRole('alert')).toContainText('Nothing was imported');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing to do yet' })).toBeVisible();
});

test('an import that is cancelled leaves nothing', async ({ page, context, user }) => {
  await signIn(page, user, '/tasks/import');
  const devtools = await context.newCDPSession(page);
  const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 50_000 };
  await devtools.send('Network.emulateNetworkConditions', slow);
  await page.getByLabel('Choose a file').setInputFiles(file(lines(100_000)));
  await expect(page.getByRole('progressbar', { name: 'Sent' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await devtools.send('Network.emulateNetworkConditions', { ...slow, uploadThroughput: -1 });
  await page.goto('/tasks');
  await expect(page.getByRole('heading', { name: 'Nothing to do yet' })).toBeVisible();
});

test('an export goes straight to the file that was chosen', async ({ page, user, api }) => {
  await api('post', '', { title: 'Packed' });
  // The dialog is the system's own; a file of the page's private disk stands for the one that the user would choose.
  await page.addInitScript(() => {
    const pick = async () => (await navigator.storage.getDirectory()).getFileHandle('picked', { create: true });
    Object.assign(window, { showSaveFilePicker: pick });
  });
  await signIn(page, user, '/tasks');
  await page.getByRole('button', { name: 'Import and export' }).click();
  await page.getByRole('menuitem', { name: 'Export tasks' }).click();
  await expect(page.getByText('Your tasks are exported')).toBeVisible();
  const text = await page.evaluate(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('picked');
    return (await handle.getFile()).text();
  });
  expect(JSON.parse(text)).toMatchObject({ title: 'Packed' });
});

test('an export is a download where a page cannot write files', async ({ page, user, api }) => {
  await api('post', '', { title: 'Packed' });
  await page.addInitScript(() => Object.assign(window, { showSaveFilePicker: undefined }));
  await signIn(page, user, '/tasks');
  await page.getByRole('button', { name: 'Import and export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Export tasks' }).click();
  expect((await download).suggestedFilename()).toMatch(/^tasks-[\d-]{10}\.ndjson$/);
});

for (const { width, colorScheme } of looks) {
  test.describe(`${colorScheme}, ${width} pixels wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });

    test('an import and its report are accessible', async ({ page, user }) => {
      await signIn(page, user, '/tasks/import');
      await expect(page.getByLabel('Choose a file')).toBeAttached();
      await expectAccessible(page);
      await page.getByLabel('Choose a file').setInputFiles(file(`${lines(1)}${'{"titel":"x"}\n'.repeat(200)}`));
      await expect(page.getByText('1 task imported, 200 lines refused')).toBeVisible();
      await expectAccessible(page);
    });
  });
}
