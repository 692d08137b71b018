import { AxeBuilder } from '@axe-core/playwright';
import { type APIRequestContext, test as base, expect, type Page } from '@playwright/test';

export { expect };

interface User {
  email: string;
  password: string;
  displayName: string;
}

/** `user` is a fresh account of its own for each test, so that tests can run side by side. */
export const test = base.extend<{ user: User }>({
  user: async ({ request }, use) => use(await register(request)),
});

/** Makes one more account. */
export async function register(request: APIRequestContext, displayName = 'Ada Lovelace'): Promise<User> {
  const name = crypto.randomUUID();
  const user = { email: `${name}@example.com`, password: `password ${name}`, displayName };
  const answer = await request.post('/api/auth/register', { data: user });
  expect(answer.status()).toBe(201);
  return user;
}

/** The header by which the API knows a user. */
export async function authorize(request: APIRequestContext, { email, password }: User) {
  const answer = await request.post('/api/auth/login', { data: { email, password } });
  return { Authorization: `Bearer ${(await answer.json()).accessToken}` };
}

/** Whether the application runs in dev mode, where Vite serves the pages. */
export async function isInDevMode(request: APIRequestContext) {
  const answer = await request.get('/@vite/client');
  return answer.headers()['content-type']?.includes('javascript') ?? false;
}

/** Skips a test of what only the packaged application does: deliver the built page, and guard its connections. */
export async function skipInDevMode({ request }: { request: APIRequestContext }) {
  test.skip(await isInDevMode(request), 'Dev mode does without');
}

/** Signs in on the page, after opening `address`, which must be one that asks for it. */
export async function signIn(page: Page, { email, password }: User, address = '/login') {
  await page.goto(address);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: 'Account menu' })).toBeVisible();
}

/** In which journeys are made whose pages have to be accessible. */
export const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
] as const;

/**
 * Fails on whatever axe finds, and on content that is wider than the screen. A page in light colours is looked at in
 * dark ones, too.
 */
export async function expectAccessible(page: Page) {
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  for (const colorScheme of isDark ? (['dark'] as const) : (['dark', 'light'] as const)) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    await page.waitForFunction(areTransitionsOver);
    // Legacy mode does without frames of other sites, which there are none of, and takes half the time.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    const found = violations.map(
      ({ id, nodes }) => `${colorScheme}, ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
    expect(found).toEqual([]);
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

/** Colours on their way to others have contrasts that nobody has chosen. Runs in the page. */
function areTransitionsOver() {
  return document
    .getAnimations()
    .every((animation) => !(animation instanceof CSSTransition) || animation.playState !== 'running');
}
