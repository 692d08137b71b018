import { expect, isInDevMode, signIn, test } from '@/test/e2e';

test('a visitor registers and is signed in', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Create account' }).click();
  await page.getByLabel('Name').fill('Grace Hopper');
  await page.getByLabel('Email').fill(`${crypto.randomUUID()}@example.com`);
  await page.getByLabel('Password', { exact: true }).fill('a bug in the relay');
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByRole('heading', { name: 'Hello, Grace Hopper' })).toBeVisible();
});

test('an address registers once', async ({ page, user }) => {
  await page.goto('/register');
  await page.getByLabel('Name').fill('Somebody else');
  await page.getByLabel('Email').fill(user.email);
  await page.getByLabel('Password', { exact: true }).fill('another password');
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page).toHaveURL('/register');
});

test('a wrong password is refused', async ({ page, user }) => {
  await page.goto('/login');
  await page.getByLabel('Email').fill(user.email);
  await page.getByLabel('Password', { exact: true }).fill('wrong password');
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Account menu' })).toBeHidden();
});

test('a page that needs a user is shown after signing in, and again after a reload', async ({ page, user }) => {
  await signIn(page, user, '/account');
  await expect(page).toHaveURL('/account');
  await page.reload();
  await expect(page.getByRole('cell', { name: user.email })).toBeVisible();
});

test('impatient reloads do not end the session', async ({ page, user }) => {
  await signIn(page, user, '/account');
  // Not page.reload(): Chromium refuses that while the page before is still being replaced.
  for (let reload = 0; reload < 5; reload++) await page.goto('/account', { waitUntil: 'commit' });
  await expect(page.getByRole('cell', { name: user.email })).toBeVisible();
});

test('the access token is out of reach of what stays in the browser', async ({ page, user }) => {
  await signIn(page, user);
  const stored = await page.evaluate(() =>
    JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }]),
  );
  expect(stored).not.toMatch(/eyJ|refresh/);
});

test('signing out in one tab signs out the other', async ({ page, context, user }) => {
  await signIn(page, user, '/account');
  const other = await context.newPage();
  await other.goto('/account');
  await expect(other.getByRole('cell', { name: user.email })).toBeVisible();

  await page.getByRole('button', { name: 'Account menu' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  await expect(other).toHaveURL(/\/login\?redirect=/);
  await expect(other.getByText(user.email)).toBeHidden();

  await page.goto('/account');
  await expect(page).toHaveURL(/\/login\?redirect=/);
});

test('another password signs out other devices', async ({ page, browser, user }) => {
  await signIn(page, user, '/account');
  const elsewhere = await browser.newPage();
  await signIn(elsewhere, user, '/account');
  await page.getByLabel('Current password', { exact: true }).fill(user.password);
  await page.getByLabel('New password', { exact: true }).fill('a better horse');
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.getByText('Your password is changed')).toBeVisible();

  await elsewhere.reload();
  await expect(elsewhere).toHaveURL('/login?redirect=%2Faccount');
  await signIn(elsewhere, { ...user, password: 'a better horse' }, '/account');
  await page.reload();
  await expect(page.getByRole('cell', { name: user.email })).toBeVisible();
});

test('tabs that start together share the session', async ({ page, context, user }) => {
  await signIn(page, user, '/account');
  const tabs = await Promise.all(Array.from({ length: 4 }, () => context.newPage()));
  await Promise.all(tabs.map((tab) => tab.goto('/account')));
  for (const tab of tabs) await expect(tab.getByRole('cell', { name: user.email })).toBeVisible();
});

test('a session that was ended elsewhere asks to sign in again', async ({ page, context, user }) => {
  await signIn(page, user, '/account');
  await context.clearCookies();
  await page.reload();
  await expect(page).toHaveURL('/login?redirect=%2Faccount');
});

test('development accounts are for dev mode', async ({ page, request }) => {
  const inDevMode = await isInDevMode(request);
  await page.goto('/login');
  await expect(page.getByRole('main').getByRole('button', { name: 'Sign in' })).toBeVisible();
  await expect(page.getByText('Development accounts')).toBeVisible({ visible: inDevMode });
  expect((await request.get('/api/dev/accounts')).status()).toBe(inDevMode ? 200 : 404);
});
