import type { DashboardEvent } from '@contracts/types.gen';
import { zDashboardEvent } from '@contracts/zod.gen';
import { IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLive } from '@/app/live/useLive';
import { Message } from '@/ui/Message';

interface DashboardFeedProps {
  onEvent: (event: DashboardEvent) => void;
  /** Shown unless the server refuses to tell anything. */
  children: ReactNode;
}

/** Hears the dashboard while it is on the page. Each connection begins with the last hour, so nothing is missed. */
export function DashboardFeed({ onEvent, children }: DashboardFeedProps) {
  const { status } = useLive<DashboardEvent>({ path: '/ws/dashboard', schema: zDashboardEvent, onMessage: onEvent });
  if (status !== 'refused') return children;
  return (
    <Message icon={IconPlugConnectedX} title="The dashboard cannot be shown" role="alert">
      The server refused to send its figures.
    </Message>
  );
}
