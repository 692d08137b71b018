import { SegmentedControl, SimpleGrid, Skeleton, Stack } from '@mantine/core';
import { useDocumentVisibility } from '@mantine/hooks';
import { IconChartAreaLine } from '@tabler/icons-react';
import { useReducer, useState } from 'react';
import { Message } from '@/ui/Message';
import { Page } from '@/ui/Page';
import { DashboardFeed } from './DashboardFeed';
import { PanelSection } from './PanelSection';
import { receive, recent, wholeHour } from './panels';

const ranges = [
  { label: '5 minutes', value: String(recent) },
  { label: '1 hour', value: String(wholeHour) },
];

/** What there is to see of the business, and for administrators of the server. */
export function DashboardPage() {
  const [panels, hear] = useReducer(receive, {});
  const [range, setRange] = useState(String(recent));
  const { BUSINESS: business, SERVER: server } = panels;
  // Nobody counts for a page that nobody sees: it hears what it has missed when it is looked at again.
  const visible = useDocumentVisibility() === 'visible';
  return (
    <Page
      title="Dashboard"
      actions={<SegmentedControl data={ranges} value={range} onChange={setRange} aria-label="Time shown" />}
    >
      {visible && (
        <DashboardFeed onEvent={hear}>
          {!business && (
            <SimpleGrid cols={{ base: 1, md: 2 }} role="status" aria-label="Loading the dashboard">
              <Skeleton h={320} radius="lg" />
              <Skeleton h={320} radius="lg" />
            </SimpleGrid>
          )}
        </DashboardFeed>
      )}
      {business && (
        <Stack gap="xl">
          {business.charts.length > 0 && <PanelSection title="Business" panel={business} range={Number(range)} />}
          {server?.live && <PanelSection title="This server" panel={server} range={Number(range)} />}
          {business.charts.length === 0 && !server?.live && (
            <Message icon={IconChartAreaLine} title="Nothing is measured yet" role="status">
              What features measure appears here.
            </Message>
          )}
        </Stack>
      )}
    </Page>
  );
}
