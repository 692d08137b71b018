import { expect, expectAccessible, looks, register, signIn, test } from '@/test/e2e';

test('two people talk, one of them over a bad connection', async ({ page, browser, request, user }) => {
  const ben = await register(request, 'Ben Franklin');
  await signIn(page, user, '/chat');
  await page.getByRole('link', { name: 'New room' }).click();
  await page.getByLabel('Name').fill('Fence painting');
  await page.getByRole('switch', { name: 'Private' }).check();
  await page.getByRole('button', { name: 'Open room' }).click();
  await expect(page.getByRole('heading', { name: 'Fence painting' })).toBeVisible();
  await page.getByRole('link', { name: /^Members/ }).click();
  await page.getByLabel('Email of the person to invite').fill(ben.email);
  await page.getByRole('button', { name: 'Invite' }).click();
  await expect(page.getByRole('dialog').getByText('Ben Franklin')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();

  const other = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const his = await other.newPage();
  await signIn(his, ben, new URL(page.url()).pathname);
  await expect(page.getByRole('link', { name: 'Members, 2 here now' })).toBeVisible();

  await page.getByRole('textbox', { name: 'Message' }).pressSequentially('Blue?');
  await expect(his.getByText('Ada Lovelace is typing')).toBeVisible();
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(his.getByRole('log').getByText('Blue?')).toBeVisible();

  await his.goto('/tasks');
  const mention = page.getByRole('textbox', { name: 'Message' });
  await mention.pressSequentially('Are you there, @ben');
  await expect(page.getByRole('option', { name: 'Ben Franklin' })).toBeVisible();
  await expectAccessible(page);
  await mention.press('Enter');
  await mention.press('Enter');
  await expect(page.getByRole('log').getByText('@Ben Franklin')).toBeVisible();
  await expect(his.getByRole('link', { name: /^Chat \d+ unread, you are mentioned/ })).toBeVisible();
  // It stays for as long as somebody points at it.
  await his.getByText('Ada Lovelace mentioned you').hover();
  await expectAccessible(his);
  await his.getByRole('button', { name: 'Open Fence painting' }).click();
  await expect(his.getByRole('log').getByText('@Ben Franklin')).toBeVisible();
  await expect(his.getByRole('link', { name: 'Chat', exact: true })).toBeVisible();

  await other.setOffline(true);
  await page.getByRole('textbox', { name: 'Message' }).fill('Or green?');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('log').getByText('Or green?')).toBeVisible();
  await other.setOffline(false);
  await his.reload();
  await expect(his.getByRole('log').getByRole('listitem')).toHaveCount(3);
  await his.getByRole('textbox', { name: 'Message' }).fill('Green.');
  await his.keyboard.press('Enter');
  await expect(page.getByRole('log').getByText('Green.')).toBeVisible();

  await page.getByRole('button', { name: /Actions for the message of Ada Lovelace: Blue/ }).click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  await page.getByLabel('New text').fill('Blue, or green?');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(his.getByRole('log').getByText('Blue, or green?')).toBeVisible();
  await page.getByRole('button', { name: /Actions for the message of Ada Lovelace: Or green/ }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(his.getByText('This message was deleted.')).toBeVisible();

  await his.getByRole('link', { name: 'Search', exact: true }).click();
  await his.getByRole('searchbox', { name: 'Search messages' }).fill('or GREEN');
  await expectAccessible(his);
  await his.getByRole('link', { name: 'Blue, or green?' }).click();
  await expect(his.getByRole('log').getByText('Blue, or green?')).toBeInViewport();
  await his.getByRole('link', { name: 'To the newest' }).click();
  await expect(his.getByRole('link', { name: 'To the newest' })).toBeHidden();
  await expect(his.getByRole('log').getByText('Green.')).toBeVisible();

  await page.getByRole('link', { name: /^Members/ }).click();
  await page.getByRole('button', { name: 'Make Ben Franklin an owner' }).click();
  await page.getByRole('button', { name: 'Make owner', exact: true }).click();
  await page.getByRole('button', { name: 'Make Ben Franklin a member' }).click();
  await page.getByRole('button', { name: 'Remove Ben Franklin' }).click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(his.getByText('You are not in this room any more')).toBeVisible();
  await other.close();
});

for (const { width, colorScheme } of looks) {
  test.describe(`at ${width} pixels, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme });

    test('rooms are accessible', async ({ page, user }) => {
      await signIn(page, user, '/chat/new');
      await page.getByLabel('Name').fill(`Fence painting ${crypto.randomUUID()}`);
      await page.getByRole('button', { name: 'Open room' }).click();
      const text = page.getByRole('textbox', { name: 'Message' });
      await text.fill('A long word: '.concat('x'.repeat(200)));
      await text.press('Enter');
      await expect(page.getByText('Sending')).toBeHidden();
      await expect(page.getByRole('log').getByRole('listitem')).toHaveCount(1);

      // Only for the feature files: some that were sent, and one that goes with the next message.
      const files = page.locator('input[type=file]');
      const fence = { name: 'fence.png', mimeType: 'image/png', buffer: await page.screenshot() };
      const plan = { name: `${'long name '.repeat(9)}.txt`, mimeType: 'text/plain', buffer: Buffer.from('Blue') };
      await files.setInputFiles([fence, plan]);
      await expect(page.getByText('2 files ready to be sent')).toBeVisible();
      await text.press('Enter');
      await expect(page.getByRole('button', { name: 'Open fence.png' }).locator('img')).toBeVisible();
      await files.setInputFiles(plan);
      await expect(page.getByText('1 file ready to be sent')).toBeVisible();

      await expectAccessible(page);
      await page.screenshot({ path: `target/screenshots/chat-${width}-${colorScheme}.png` });
      await page.getByRole('link', { name: /^Members/ }).click();
      await expect(page.getByRole('dialog').getByText('Ada Lovelace')).toBeVisible();
      await expectAccessible(page);
    });
  });
}
