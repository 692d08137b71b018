import { useQuery } from '@tanstack/react-query';
import { formatBytes } from '@/lib/bytes';
import { usageQuery } from './fileQueries';

/** How much room there is. */
export function UsageLine() {
  const { data } = useQuery(usageQuery);
  return data ? `${formatBytes(data.used)} of ${formatBytes(data.quota)} used` : '\u00a0';
}
