import type { Chart } from '@contracts/types.gen';
import { type Panel, recent } from './panels';

/** A point of a chart: its time in milliseconds, and the values by the names of the series. */
export type Row = { time: number } & Record<string, number | null>;

/** The points of one chart of a panel, in the last so many seconds. A line is broken where nothing is known. */
export function chartData({ charts, points, step }: Panel, chart: Chart, range: number): Row[] {
  const first = charts.slice(0, charts.indexOf(chart)).reduce((sum, { series }) => sum + series.length, 0);
  const last = points.at(-1)?.tick ?? 0;
  const rows: Row[] = [];
  let previous: number | undefined;
  for (const { tick, values } of points) {
    if (tick < last - range || (range > recent && tick % step > 0 && tick < last)) continue;
    if (previous !== undefined && tick - previous > 2 * step) rows.push({ time: (previous + 1) * 1000 });
    const row: Row = { time: tick * 1000 };
    chart.series.forEach(({ name }, index) => {
      row[name] = values[first + index] ?? null;
    });
    rows.push(row);
    previous = tick;
  }
  return rows;
}

/** The last value of a series, and between what it was; undefined when nothing is known of it. */
export function summary(rows: Row[], series: string) {
  const values = rows.map((row) => row[series]).filter((value) => typeof value === 'number');
  if (values.length === 0) return undefined;
  return { now: rows.at(-1)?.[series] ?? undefined, lowest: Math.min(...values), highest: Math.max(...values) };
}
