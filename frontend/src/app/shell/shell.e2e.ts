import { expect, expectAccessible, looks, signIn, skipInDevMode, test } from '@/test/e2e';

for (const { width, colorScheme } of looks) {
  test.describe(`${colorScheme}, ${width} pixels wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });

    for (const address of ['/', '/login', '/register', '/forgot-password', '/reset-password#token', '/nowhere']) {
      test(`${address} is accessible to visitors`, async ({ page }) => {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectAccessible(page);
      });
    }

    for (const address of ['/', '/account']) {
      test(`${address} is accessible to users`, async ({ page, user }) => {
        await signIn(page, user);
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByRole('button', { name: 'Account menu' })).toBeVisible();
        await expectAccessible(page);
      });
    }

    test('a form with errors is accessible', async ({ page }) => {
      await page.goto('/login');
      await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
      await expect(page.getByText('Required')).toHaveCount(2);
      await expectAccessible(page);
    });
  });
}

test('the content security policy stops nothing that a page needs', async ({ page, request }) => {
  await skipInDevMode({ request });
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text());
  });
  const answer = await page.goto('/login');
  expect(answer?.headers()['content-security-policy']).toContain("default-src 'self'");
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('Required')).toHaveCount(2);
  expect(refused).toEqual([]);
});

test('an unknown address is explained, and leads home', async ({ page }) => {
  await page.goto('/nowhere/at/all');
  await expect(page).toHaveTitle(/^Page not found · /);
  await page.getByRole('link', { name: 'Go to the home page' }).click();
  await expect(page).toHaveTitle(/^Home · /);
  await expect(page.getByRole('main')).toBeFocused();
});

test('the keyboard skips to the content', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a menu that is closed is not there for the keyboard either', async ({ page, user }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await signIn(page, user, '/account');
  const menu = page.getByRole('navigation', { name: 'Main' });
  await expect(menu).toBeHidden();
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await menu.getByRole('link', { name: 'Home' }).click();
  await expect(page).toHaveURL('/');
  await expect(menu).toBeHidden();
});

test('a chosen colour scheme is kept', async ({ page }) => {
  const html = page.locator('html');
  await page.goto('/');
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'light');
  await page.getByRole('button', { name: /^Colours: like the system/ }).click();
  await page.getByRole('button', { name: /^Colours: light/ }).click();
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.reload();
  await expect(page.getByRole('button', { name: /^Colours: dark/ })).toBeVisible();
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

test('being offline is said, and over when it is over', async ({ page, context }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText('You are offline')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('You are offline')).toBeHidden();
});

test('a server that fails is explained, and reloading tries again', async ({ page, user }) => {
  await signIn(page, user);
  const failing = '**/api/auth/refresh';
  await page.route(failing, (route) => route.fulfill({ status: 503 }));
  await page.goto('/account');
  await expect(page.getByRole('heading', { name: 'This page cannot be shown' })).toBeVisible();
  await page.unroute(failing);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('cell', { name: user.email })).toBeVisible();
});
