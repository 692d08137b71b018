import { expect, expectAccessible, looks, signIn, test } from '@/test/e2e';
import { choose, link, silence, writeTemporary } from './fileTest';

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('a sound is played from its middle, without loading what comes before', async ({ page, user }) => {
  await signIn(page, user, '/files');
  await choose(page, await writeTemporary('silence.wav', silence(300)));
  await link(page, 'silence.wav').click();
  const player = page.locator('audio');
  await expect(player).toHaveJSProperty('duration', 300);
  const part = page.waitForResponse((answer) => answer.url().includes('/links/') && answer.status() === 206);
  await player.evaluate((audio: HTMLAudioElement) => {
    audio.currentTime = 250;
  });
  expect((await part).headers()['content-range']).toMatch(/^bytes \d+-\d+\/2400044$/);
  await expect(player).toHaveJSProperty('seeking', false);
  await expect(player).toHaveJSProperty('currentTime', 250);
});

test('a page that was uploaded never runs', async ({ page, user }) => {
  const html = '<!doctype html><html><script>document.title = "Taken over"</script></html>';
  await signIn(page, user, '/files');
  await choose(page, await writeTemporary('page.txt', html));
  await link(page, 'page.txt').click();
  await expect(page.getByText(/There is no preview of this kind of file/)).toBeVisible();
  const arrival = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Download \(/ }).click();
  expect((await arrival).suggestedFilename()).toBe('page.txt');
  await expect(page).not.toHaveTitle('Taken over');
});

test('a deletion can be taken back', async ({ page, user }) => {
  await signIn(page, user, '/files');
  await choose(page, await writeTemporary('keep.txt', 'Keep me'));
  await page.getByRole('button', { name: 'Delete keep.txt' }).click();
  await expect(link(page, 'keep.txt')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.reload();
  await expect(link(page, 'keep.txt')).toBeVisible();
});

for (const { width, colorScheme } of looks) {
  test.describe(`${colorScheme}, ${width} pixels wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });

    test('the list and the previews are accessible', async ({ page, user }) => {
      await signIn(page, user, '/files');
      await expect(page.getByRole('heading', { name: 'No files yet' })).toBeVisible();
      await expectAccessible(page);

      await choose(
        page,
        await writeTemporary('picture.png', picture),
        await writeTemporary(`${'long name '.repeat(12)}.txt`, 'Some text'),
      );
      await expect(page.getByRole('row', { name: /picture.png/ }).locator('img')).toBeVisible();
      await expectAccessible(page);

      await link(page, 'picture.png').click();
      await expect(page.getByRole('img', { name: 'picture.png' })).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expect(link(page, 'picture.png')).toBeFocused();

      await page.getByRole('link', { name: /^long name/ }).click();
      await expect(page.getByRole('region', { name: 'Content' })).toHaveText('Some text');
      await expectAccessible(page);
    });
  });
}
