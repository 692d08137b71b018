import { expect, expectAccessible, looks, register, signIn, test } from '@/test/e2e';
import { businessHistory, now, serverHistory } from './dashboardTest';

test('two people look at the same figures, which move', async ({ page, browser, request, user }) => {
  await signIn(page, user, '/dashboard');
  const people = page.getByRole('figure', { name: 'People online' });
  const online = async () => Number(await people.getByRole('cell').first().textContent());
  await expect(people.locator('.recharts-area')).toBeVisible();
  await expect.poll(online).toBeGreaterThan(0);

  const ben = await register(request, 'Ben Franklin');
  const other = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const his = await other.newPage();
  await signIn(his, ben, '/dashboard');
  await expect(his.getByRole('figure', { name: 'People online' }).locator('.recharts-area')).toBeVisible();
  await expect.poll(online).toBeGreaterThan(1);
  await expect(page.getByRole('heading', { name: 'This server' })).toBeHidden();
  await other.close();
});

for (const { width, colorScheme } of looks) {
  test.describe(`at ${width} pixels, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme });

    test('the dashboard of an administrator is accessible', async ({ page, user }) => {
      await page.routeWebSocket(/\/ws\/dashboard/, (socket) => {
        socket.send(JSON.stringify(businessHistory));
        socket.send(JSON.stringify(serverHistory));
        socket.send(JSON.stringify({ type: 'tick', part: 'BUSINESS', tick: now + 1, values: [40, 9000, 14_000] }));
      });
      await signIn(page, user, '/dashboard');
      await expect(page.getByRole('heading', { name: 'This server web-1:8080' })).toBeVisible();
      await page.getByText('1 hour').click();
      await expect(page.locator('.recharts-area')).toHaveCount(7);
      await expectAccessible(page);
      await page.screenshot({ path: `target/screenshots/dashboard-${width}-${colorScheme}.png`, fullPage: true });
    });
  });
}
