import { expect, skipInDevMode, test } from '@/test/e2e';

/** The address of the script that the page loads first. */
function firstScript(page: string) {
  return /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? 'no script in the page';
}

test('the page is asked for again each time, under every address of the application', async ({ request }) => {
  for (const address of ['/', '/account', '/a/deep/link']) {
    const page = await request.get(address);
    expect(page.status()).toBe(200);
    expect(page.headers()).toMatchObject({
      'cache-control': 'no-cache',
      'content-type': expect.stringContaining('html'),
    });
  }
});

test('assets are kept for ever, and travel compressed', async ({ request }) => {
  await skipInDevMode({ request });
  const script = firstScript(await (await request.get('/')).text());
  for (const [accepted, encoding] of [
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
  ]) {
    const asset = await request.head(script, { headers: { 'Accept-Encoding': `${accepted}` } });
    expect(asset.status()).toBe(200);
    expect(asset.headers()).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': encoding,
      'content-type': expect.stringContaining('javascript'),
      vary: expect.stringContaining('accept-encoding'),
    });
  }
});

test('what is not there is not the page', async ({ request }) => {
  await skipInDevMode({ request });
  for (const address of ['/assets/missing.js', '/api/missing', '/q/health', '/q/openapi', '/.well-known/missing']) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
});

test('browsers are told what a page may do', async ({ request }) => {
  await skipInDevMode({ request });
  const headers = (await request.get('/')).headers();
  expect(headers['content-security-policy']).toContain("default-src 'self'");
  expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe|default-src[^;]*unsafe/);
  expect(headers).toMatchObject({
    'strict-transport-security': expect.stringContaining('max-age=31536000'),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
  });
});

test('answers of the API are not kept', async ({ request }) => {
  expect((await request.get('/api/account')).headers()['cache-control']).toBe('no-store');
});
