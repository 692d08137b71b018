import type { ChartUnit } from '@contracts/types.gen';
import { formatBytes } from '@/lib/bytes';

const exact = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const short = new Intl.NumberFormat(undefined, { notation: 'compact', maximumFractionDigits: 2 });
const significant = new Intl.NumberFormat(undefined, { maximumSignificantDigits: 3 });

/** What stands beside the title of a chart whose values do not say it themselves. */
export const unitNames: Partial<Record<ChartUnit, string>> = { PER_SECOND: 'per second', PER_MINUTE: 'per minute' };

/** A value with its unit, to be read by a person; `compact` where there is little room. */
export function formatValue(unit: ChartUnit, value: number, compact = false) {
  if (unit === 'BYTES') return formatBytes(value);
  if (unit === 'MILLISECONDS')
    return value < 1000 ? `${significant.format(value)} ms` : `${significant.format(value / 1000)} s`;
  return (compact ? short : exact).format(value);
}
