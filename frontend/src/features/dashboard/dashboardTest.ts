import type { Chart, DashboardEvent, DashboardHistory } from '@contracts/types.gen';

/** The last second that the server knows: one of those that it keeps. */
export const now = 1_769_860_800;
const step = 10;

const business: Chart[] = [
  {
    name: 'messages',
    title: 'Messages',
    unit: 'PER_MINUTE',
    stacked: false,
    series: [{ name: 'sent', title: 'Sent' }],
  },
  {
    name: 'tasks',
    title: 'Tasks by status',
    unit: 'COUNT',
    stacked: true,
    series: [
      { name: 'OPEN', title: 'Open' },
      { name: 'DONE', title: 'Done' },
    ],
  },
];

const server: Chart[] = [
  {
    name: 'latency',
    title: 'Latency of requests',
    unit: 'MILLISECONDS',
    stacked: false,
    series: [
      { name: 'p50', title: 'Half (p50)' },
      { name: 'p95', title: '95 % (p95)' },
      { name: 'p99', title: '99 % (p99)' },
    ],
  },
  { name: 'heap', title: 'Heap', unit: 'BYTES', stacked: false, series: [{ name: 'used', title: 'Used' }] },
];

/** A wave for each series, so that no two lines are the same. */
function history(part: DashboardHistory['part'], node: string | null, charts: Chart[], sizes: number[]) {
  const columns = 360;
  const wave = (index: number, size: number) => Math.round(size * (2 + Math.sin(index / 20 + size)));
  return {
    type: 'history',
    part,
    node,
    charts,
    step,
    from: now - (columns - 1) * step,
    values: sizes.map((size) => Array.from({ length: columns }, (_, index) => wave(index, size))),
  } satisfies DashboardEvent;
}

/** The first message to every user, and the second one to administrators. */
export const businessHistory = history('BUSINESS', null, business, [20, 4000, 9000]);
export const serverHistory = history('SERVER', 'web-1:8080', server, [4, 40, 90, 60_000_000]);

export const tick = (seconds: number, values: (number | null)[]) =>
  ({ type: 'tick', part: 'BUSINESS', tick: now + seconds, values }) satisfies DashboardEvent;
