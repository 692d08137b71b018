import type { DashboardEvent } from '@contracts/types.gen';
import { expect, test } from 'vitest';
import { chartData, summary } from './chartData';
import { businessHistory, now, serverHistory, tick } from './dashboardTest';
import { type Panels, receive, recent, wholeHour } from './panels';

const after = (...events: DashboardEvent[]) => events.reduce<Panels>(receive, {});

function rows(panels: Panels, chart = 0, range = recent) {
  const panel = panels.BUSINESS;
  const shown = panel?.charts[chart];
  if (!panel || !shown) throw new Error('There is nothing to see');
  return chartData(panel, shown, range);
}

test('a line begins with the last hour, and goes on every second', () => {
  expect(rows(after(businessHistory), 0, wholeHour)).toHaveLength(360);
  const moved = rows(after(businessHistory, tick(1, [7, 1, 2])));
  expect(moved).toHaveLength(31);
  expect(moved.at(-1)).toEqual({ time: (now + 1) * 1000, sent: 7 });
});

test('each chart has its own values', () => {
  const moved = rows(after(businessHistory, tick(1, [7, 1, 2])), 1);
  expect(moved.at(-1)).toEqual({ time: (now + 1) * 1000, OPEN: 1, DONE: 2 });
});

test('of what is long ago only some points are kept', () => {
  const ticks = Array.from({ length: 700 }, (_, second) => tick(second + 1, [second, 0, 0]));
  const panels = after(businessHistory, ...ticks);
  expect(panels.BUSINESS?.points).toHaveLength(recent + (wholeHour - recent) / 10 + 1);
  expect(rows(panels)).toHaveLength(recent + 1);
  expect(rows(panels, 0, wholeHour)).toHaveLength(361);
});

test('a tick that comes twice, or before another, has one place', () => {
  const moved = rows(after(businessHistory, tick(2, [2, 0, 0]), tick(1, [1, 0, 0]), tick(2, [2, 0, 0])));
  expect(moved.slice(-2).map(({ sent }) => sent)).toEqual([1, 2]);
});

test('after a cut the history fills the hole', () => {
  const before = [1, 2, 3].map((second) => tick(second, [second, 0, 0]));
  const again = { ...businessHistory, from: businessHistory.from + 60 };
  const line = rows(after(businessHistory, ...before, again));
  const last = line.slice(-9).map(({ time }) => time / 1000 - now);
  expect(last).toEqual([1, 2, 3, 10, 20, 30, 40, 50, 60]);
});

test('what nobody measured is a gap in the line', () => {
  const line = rows(after(businessHistory, tick(1, [1, 0, 0]), tick(40, [2, 0, 0]), tick(41, [null, 0, 0])));
  expect(line.slice(-4)).toEqual([
    { time: (now + 1) * 1000, sent: 1 },
    { time: (now + 2) * 1000 },
    { time: (now + 40) * 1000, sent: 2 },
    { time: (now + 41) * 1000, sent: null },
  ]);
  expect(summary(line, 'sent')?.now).toBeUndefined();
});

test('another node begins anew', () => {
  const other = { ...serverHistory, node: 'web-2:8080', from: now, values: serverHistory.values.map(() => [1]) };
  expect(after(businessHistory, serverHistory, businessHistory, other).SERVER?.points).toHaveLength(1);
});

test('the server is hidden from whoever is no administrator any more', () => {
  expect(after(businessHistory, serverHistory).SERVER?.live).toBe(true);
  expect(after(businessHistory, serverHistory, businessHistory).SERVER?.live).toBe(false);
});

test('a summary says where a line is and between what it was', () => {
  const panels = after(businessHistory, tick(1, [5000, 0, 0]), tick(2, [0, 0, 0]), tick(3, [7, 0, 0]));
  expect(summary(rows(panels), 'sent')).toEqual({ now: 7, lowest: 0, highest: 5000 });
  expect(summary([], 'sent')).toBeUndefined();
});
