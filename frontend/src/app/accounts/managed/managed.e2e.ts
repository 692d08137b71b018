import type { ManagedAccount } from '@contracts/types.gen';
import { expect, expectAccessible, looks, signIn, test } from '@/test/e2e';

const account: ManagedAccount = {
  id: '0193f2a4-7c1e-7b7e-9c55-0d6f2f6f9a02',
  email: `${'grace'.repeat(12)}@example.com`,
  displayName: 'Rear Admiral Grace Brewster Murray Hopper',
  roles: ['user', 'admin'],
  createdAt: '2026-01-31T12:00:00Z',
  suspendedAt: '2026-02-01T12:00:00Z',
};

for (const { width, colorScheme } of looks) {
  test.describe(`at ${width} pixels, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme });

    // Nobody is an administrator of the application under test, which may be any.
    test('the accounts are accessible', async ({ page, user }) => {
      await page.route(/\/api\/accounts\?/, (route) =>
        route.fulfill({ json: { items: [account, { ...account, id: 'b', suspendedAt: null }], nextCursor: null } }),
      );
      await signIn(page, user, '/accounts');
      await expect(page.getByRole('button', { name: /^Reinstate/ })).toBeVisible();
      await expectAccessible(page);
      await page.screenshot({ path: `target/screenshots/accounts-${width}-${colorScheme}.png` });
      await page.getByRole('button', { name: /^Suspend/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page);
    });
  });
}
