import { SimpleGrid, Text, Title } from '@mantine/core';
import { useId } from 'react';
import { ChartCard } from './ChartCard';
import type { Panel } from './panels';

interface PanelSectionProps {
  title: string;
  panel: Panel;
  /** How many seconds are shown. */
  range: number;
}

export function PanelSection({ title, panel, range }: PanelSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Title order={2} id={id} mb="sm">
        {title}{' '}
        {panel.node && (
          <Text span c="dimmed">
            {panel.node}
          </Text>
        )}
      </Title>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        {panel.charts.map((chart) => (
          <ChartCard key={chart.name} panel={panel} chart={chart} range={range} />
        ))}
      </SimpleGrid>
    </section>
  );
}
