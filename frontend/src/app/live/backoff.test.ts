import { expect, test } from 'vitest';
import { backoff, spread } from './backoff';

test('grows with every failure, up to half a minute', () => {
  expect([0, 1, 2, 3, 20].map((failures) => backoff(failures, 1))).toEqual([500, 1000, 2000, 4000, 30_000]);
});

test('differs from client to client by up to a half', () => {
  expect(backoff(2, 0)).toBe(1000);
});

test('spreads what all ask for over two seconds', () => {
  expect([0, 0.5, 1].map(spread)).toEqual([0, 1000, 2000]);
});
