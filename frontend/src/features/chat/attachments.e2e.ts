// Only for the feature files.
import { readFile } from 'node:fs/promises';
import { authorize, expect, expectAccessible, register, signIn, test } from '@/test/e2e';

test('a picture goes with a message, to those who are in the room', async ({ page, browser, request, user }) => {
  const ben = await register(request, 'Ben Franklin');
  const headers = await authorize(request, user);
  const asStranger = await authorize(request, await register(request, 'Cem Stranger'));
  const opened = await request.post('/api/chat/rooms', {
    data: { name: 'Fence painting', private: true },
    headers,
  });
  const { id } = await opened.json();
  const invitation = { data: { email: ben.email }, headers };
  expect((await request.post(`/api/chat/rooms/${id}/members`, invitation)).status()).toBe(201);
  await signIn(page, user, `/chat/${id}`);
  const other = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const his = await other.newPage();
  await signIn(his, ben, `/chat/${id}`);

  const fence = { name: 'fence.png', mimeType: 'image/png', buffer: await page.screenshot() };
  await page.locator('input[type=file]').setInputFiles(fence);
  await expect(page.getByText('1 file ready to be sent')).toBeVisible();
  const shown = his.waitForResponse((answer) => answer.url().endsWith('/thumbnail') && answer.ok());
  await page.getByRole('button', { name: 'Send' }).click();
  const picture = his.getByRole('button', { name: 'Open fence.png' });
  await expect(picture.locator('img')).toBeVisible();
  const thumbnail = (await shown).url();
  expect((await request.get(thumbnail, { headers: asStranger })).status()).toBe(404);

  await picture.click();
  await expect(his.getByRole('dialog').getByRole('img', { name: 'fence.png' })).toBeVisible();
  await expectAccessible(his);
  const arrival = his.waitForEvent('download');
  await his.getByRole('button', { name: /^Download \(/ }).click();
  expect(await readFile(await (await arrival).path())).toEqual(fence.buffer);
  await his.keyboard.press('Escape');
  await expect(picture).toBeFocused();

  const file = thumbnail.replace('/thumbnail', '');
  expect((await request.delete(file, { headers })).status()).toBe(204);
  await expect(his.getByText('No longer available')).toBeVisible();
  await other.close();
});
