import { authorize, expect, expectAccessible, looks, register, signIn, test } from '@/test/e2e';

test('two people play, one of them over a bad connection, and play again', async ({ page, browser, request, user }) => {
  const ben = await register(request, 'Ben Franklin');
  await signIn(page, user, '/games');
  await page.getByRole('button', { name: 'Open a game' }).click();
  const link = await page.getByRole('textbox', { name: 'Link to this game' }).inputValue();
  const other = await browser.newContext({ baseURL: new URL(link).origin });
  const his = await other.newPage();
  await signIn(his, ben, new URL(link).pathname);
  await his.getByRole('button', { name: 'Take the second seat' }).click();
  await expect(page.getByText('It is your turn.')).toBeVisible();
  await expect(his.getByText('It is the turn of Ada Lovelace.')).toBeVisible();

  const play = async (player: typeof page, column: number, watcher: typeof page, name: string) => {
    await player.getByRole('button', { name: `Column ${column},` }).click();
    await expect(watcher.getByText(`${name} played column ${column}.`)).toBeVisible();
  };
  await page.getByRole('button', { name: 'Column 3,' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(his.getByText('Ada Lovelace played column 4. It is your turn.')).toBeVisible();
  await play(his, 1, page, 'Ben Franklin');
  await play(page, 4, his, 'Ada Lovelace');

  await his.reload();
  await expect(his.getByText('Ada Lovelace played column 4. It is your turn.')).toBeVisible();
  await play(his, 1, page, 'Ben Franklin');
  await page.getByRole('button', { name: 'Offer a draw' }).click();
  await his.getByRole('button', { name: 'Decline' }).click();
  await expect(page.getByRole('button', { name: 'Offer a draw' })).toBeEnabled();
  await play(page, 4, his, 'Ada Lovelace');
  await play(his, 1, page, 'Ben Franklin');
  await page.getByRole('button', { name: 'Column 4,' }).click();
  await expect(page.getByText('You won with four in a row.')).toBeVisible();
  await expect(his.getByText('Ada Lovelace won with four in a row.')).toBeVisible();

  await page.getByRole('button', { name: 'Play again' }).click();
  await expect(his.getByText('Ada Lovelace would like to play again.')).toBeVisible();
  await his.getByRole('button', { name: 'Play again' }).click();
  await expect(his.getByText('It is your turn.')).toBeVisible();
  await expect(page.getByText('It is the turn of Ben Franklin.')).toBeVisible();
  await page.getByRole('button', { name: 'Resign' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Resign' }).click();
  await expect(his.getByText('You won: Ada Lovelace gave up.')).toBeVisible();
  await page.getByRole('link', { name: 'All games' }).click();
  await expect(page.getByRole('row', { name: 'Ada Lovelace 1 0 1 3' })).toBeVisible();

  await his.getByRole('link', { name: 'All games' }).click();
  await his.getByRole('button', { name: 'Quick match' }).click();
  await page.getByRole('button', { name: 'Play against Ben Franklin' }).click();
  await expect(his.getByText('It is your turn.')).toBeVisible();
  await his.getByRole('link', { name: 'All games' }).click();
  await expect(his.getByRole('link', { name: 'Ben Franklin against Ada Lovelace' })).toBeVisible();
  await page.getByRole('button', { name: 'Resign' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Resign' }).click();
  await expect(his.getByRole('row', { name: 'Ben Franklin 2 0 1 6' })).toBeVisible();
  await expect(his.getByRole('link', { name: 'Ben Franklin against Ada Lovelace' })).not.toBeVisible();
  await other.close();
});

for (const { width, colorScheme } of looks) {
  test.describe(`at ${width} pixels, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme });

    test('games are accessible', async ({ page, user, request }) => {
      const headers = await authorize(request, await register(request, 'Ben '.repeat(19)));
      await signIn(page, user, '/games');
      await page.getByRole('button', { name: 'Open a game' }).click();
      await expect(page.getByRole('textbox', { name: 'Link to this game' })).toBeVisible();
      await expectAccessible(page);
      await request.post(`/api${new URL(page.url()).pathname}/players`, { headers });
      await page.getByRole('button', { name: 'Column 4,' }).click();
      await expect(page.getByText('You played column 4.')).toBeVisible();
      await expect(page.getByText('Yellow, away')).toBeInViewport();
      await expectAccessible(page);
      await page.screenshot({ path: `target/screenshots/game-${width}-${colorScheme}.png` });
      await page.getByRole('link', { name: 'All games' }).click();
      await expect(page.getByRole('link', { name: /^Against Ben/ })).toBeVisible();
      await expectAccessible(page);
      await page.screenshot({ path: `target/screenshots/games-${width}-${colorScheme}.png`, fullPage: true });
    });
  });
}
