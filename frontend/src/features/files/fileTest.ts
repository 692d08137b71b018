import { writeFile } from 'node:fs/promises';
import { type Page, test } from '@playwright/test';

/** Writes a file to be uploaded: a browser knows one again by its name, its size and its time. */
export async function writeTemporary(name: string, content: string | Buffer) {
  const path = test.info().outputPath(name);
  await writeFile(path, content);
  return path;
}

export const choose = (page: Page, ...paths: string[]) => page.locator('input[type=file]').setInputFiles(paths);
export const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

/** A second of silence for each number of seconds, as a player knows it (RIFF WAVE, 8 bits, 8,000 per second). */
export function silence(seconds: number) {
  const rate = 8_000;
  const sound = Buffer.alloc(44 + rate * seconds, 128);
  sound.write('RIFF', 0);
  sound.writeUInt32LE(sound.length - 8, 4);
  sound.write('WAVEfmt ', 8);
  sound.writeUInt32LE(16, 16);
  sound.writeUInt16LE(1, 20);
  sound.writeUInt16LE(1, 22);
  sound.writeUInt32LE(rate, 24);
  sound.writeUInt32LE(rate, 28);
  sound.writeUInt16LE(1, 32);
  sound.writeUInt16LE(8, 34);
  sound.write('data', 36);
  sound.writeUInt32LE(sound.length - 44, 40);
  return sound;
}

/**
 * Sets how fast the page can send, so that an upload can be watched. The function that it returns takes bytes per second;
 * -1 is as fast as can be.
 */
export async function uploadLimiter(page: Page) {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.enable');
  return (uploadThroughput: number) =>
    browser.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput,
    });
}
