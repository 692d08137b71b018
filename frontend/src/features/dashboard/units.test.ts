import { expect, test } from 'vitest';
import { formatValue } from './units';

test('a time is as short as the axis of a chart', () => {
  expect(formatValue('MILLISECONDS', 48.51)).toBe('48.5 ms');
  expect(formatValue('MILLISECONDS', 1_000)).toBe('1 s');
  expect(formatValue('MILLISECONDS', 12_345)).toBe('12.3 s');
});

test('the lines of an axis stand where it says', () => {
  expect([0.25, 0.5, 0.75].map((value) => formatValue('PER_MINUTE', value, true))).toEqual(['0.25', '0.5', '0.75']);
});
