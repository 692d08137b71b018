import { expect, test } from 'vitest';
import { formatBytes } from './bytes';

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1500, '1.5 kB'],
  [20_000_000_000, '20 GB'],
])('%i is shown as %s', (bytes, shown) => {
  expect(formatBytes(bytes)).toBe(shown);
});
