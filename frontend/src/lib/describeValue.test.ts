import { expect, test } from 'vitest';
import { describeValue } from './describeValue';

test.each([
  [null, '(empty)'],
  ['', '(empty)'],
  ['IN_PROGRESS', 'In progress'],
  ['OPEN', 'Open'],
  ['Buy milk', 'Buy milk'],
  [true, 'Yes'],
  [['ONE_DAY', 'x'], 'One day, x'],
])('%j is shown as %s', (value, shown) => {
  expect(describeValue(value)).toBe(shown);
});

test('a date is the same day everywhere', () => {
  expect(describeValue('2026-03-01')).toContain('1');
  expect(describeValue('2026-03-01')).toContain('2026');
});
