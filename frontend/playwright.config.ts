import { defineConfig } from '@playwright/test';

const { BASE_URL, CHROMIUM_PATH } = process.env;
if (!BASE_URL) throw new Error('Set BASE_URL to the address of a running packaged application.');

const root = process.getuid?.() === 0;

/** Tests of the whole product in a browser, against the packaged application. */
export default defineConfig({
  testDir: 'src',
  testMatch: '**/*.e2e.ts',
  outputDir: 'target/playwright',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Patience for busy machines: a test that passes never waits this long.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['junit', { outputFile: 'target/playwright.xml' }]],
  use: {
    baseURL: BASE_URL,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    contextOptions: { reducedMotion: 'reduce' },
    // A trace tells more, and takes a quarter more time: scripts/test-end-to-end accounts --trace on
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: CHROMIUM_PATH,
      args: ['--disable-background-networking', ...(root ? ['--no-sandbox'] : [])],
    },
  },
});
