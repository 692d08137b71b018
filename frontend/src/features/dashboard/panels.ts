import type { Chart, DashboardEvent, DashboardHistory, DashboardPart } from '@contracts/types.gen';

/** What was measured in one second. */
export interface Point {
  /** Seconds since 1970. */
  tick: number;
  /** One for each series of each chart; null where nothing is known. */
  values: (number | null)[];
}

/** A part of the dashboard. */
export interface Panel {
  node?: string | null;
  charts: Chart[];
  /** How many seconds lie between two points of the past. */
  step: number;
  /** In ascending order. */
  points: Point[];
  /** The server still sends it. */
  live: boolean;
}

export type Panels = Partial<Record<DashboardPart, Panel>>;

/** For so many seconds every point is kept, and of those before only some. */
export const recent = 300;
export const wholeHour = 3600;

/** What there is to see after a message. */
export function receive(panels: Panels, event: DashboardEvent): Panels {
  const panel = panels[event.part];
  if (event.type === 'tick') {
    if (!panel) return panels;
    const { tick, values } = event;
    return { ...panels, [event.part]: { ...panel, points: merge(panel, [{ tick, values }]) } };
  }
  const known: Panels = { ...panels, [event.part]: withHistory(event, panel) };
  // The first message of each connection: what else its user may see is still to come.
  if (event.part === 'BUSINESS' && known.SERVER) known.SERVER = { ...known.SERVER, live: false };
  return known;
}

/** The same charts of the same node go on where they were; others begin anew. */
function withHistory(history: DashboardHistory, known: Panel | undefined): Panel {
  const { node, charts, step } = history;
  const isSame = known && known.node === node && JSON.stringify(known.charts) === JSON.stringify(charts);
  const panel = { node, charts, step, points: isSame ? known.points : [], live: true };
  return { ...panel, points: merge(panel, pointsOf(history)) };
}

function pointsOf({ from, step, values }: DashboardHistory): Point[] {
  const ticks = values[0]?.map((_, index) => from + index * step) ?? [];
  return ticks
    .map((tick, index) => ({ tick, values: values.map((series) => series[index] ?? null) }))
    .filter((point) => point.values.some((value) => value !== null));
}

function merge({ points, step }: Panel, more: Point[]) {
  const byTick = new Map([...more, ...points].map((point) => [point.tick, point]));
  const sorted = [...byTick.values()].sort((a, b) => a.tick - b.tick);
  const last = sorted.at(-1)?.tick ?? 0;
  return sorted.filter(({ tick }) => tick > last - recent || (tick % step === 0 && tick >= last - wholeHour));
}
