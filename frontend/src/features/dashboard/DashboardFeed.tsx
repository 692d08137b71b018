import type { DashboardEvent } from '@contracts/types.gen';
import { zDashboardEvent } from '@contracts/zod.gen';
import { useLive } from '@/app/live/useLive';

/** Hears the dashboard while it is on the page. Each connection begins with the last hour, so nothing is missed. */
export function DashboardFeed({ onEvent }: { onEvent: (event: DashboardEvent) => void }) {
  useLive<DashboardEvent>({
    path: '/ws/dashboard',
    schema: zDashboardEvent,
    known: () => ({}),
    onMessage: onEvent,
    onOpen: () => undefined,
    onGap: () => undefined,
    onError: () => undefined,
  });
  return null;
}
