import '@mantine/charts/styles.layer.css';
import type { Chart } from '@contracts/types.gen';
import { AreaChart } from '@mantine/charts';
import { Group, Text, Title } from '@mantine/core';
import { useId } from 'react';
import { Surface } from '@/ui/Surface';
import classes from './ChartCard.module.css';
import { chartData } from './chartData';
import { Legend } from './Legend';
import { type Panel, recent } from './panels';
import { lineStyle } from './Swatch';
import { formatValue, unitNames } from './units';

interface ChartCardProps {
  panel: Panel;
  chart: Chart;
  /** How many seconds are shown. */
  range: number;
}

const minutes = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });
const seconds = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });

/** A figure over time: to be looked at, and to be read in the table below, which screen readers get alone. */
export function ChartCard({ panel, chart, range }: ChartCardProps) {
  const title = useId();
  const rows = chartData(panel, chart, range);
  const end = (panel.points.at(-1)?.tick ?? 0) * 1000;
  return (
    <Surface p="md">
      <figure className={classes.figure} aria-labelledby={title}>
        <Group component="figcaption" id={title} gap="xs" align="baseline">
          <Title order={3} size="h4">
            {chart.title}
          </Title>
          <Text size="sm" c="dimmed">
            {unitNames[chart.unit]}
          </Text>
        </Group>
        <div className={classes.plot} aria-hidden>
          <AreaChart
            h="100%"
            data={rows}
            dataKey="time"
            type={chart.stacked ? 'stacked' : 'default'}
            series={chart.series.map(({ name, title: label }, index) => ({ name, label, ...lineStyle(index) }))}
            curveType="linear"
            strokeWidth={2}
            fillOpacity={chart.stacked ? 0.35 : 0.1}
            withDots={false}
            connectNulls={false}
            // A movement every second would be one without end.
            areaProps={{ isAnimationActive: false }}
            tooltipProps={{
              isAnimationActive: false,
              // It is asked for a label even where the pointer is not.
              labelFormatter: (time) => (typeof time === 'number' ? seconds.format(time) : ''),
            }}
            accessibilityLayer={false}
            valueFormatter={(value) => formatValue(chart.unit, value)}
            xAxisProps={{
              type: 'number',
              scale: 'time',
              domain: [end - range * 1000, end],
              allowDataOverflow: true,
              tickFormatter: (time: number) => (range > recent ? minutes : seconds).format(time),
              minTickGap: 48,
            }}
            yAxisProps={{
              width: 64,
              // All of them, at their lines; otherwise the highest is moved, and takes the line of the next one along.
              interval: 0,
              domain: [0, 'auto'],
              allowDecimals: chart.unit !== 'COUNT',
              tickFormatter: (value: number) => formatValue(chart.unit, value, true),
            }}
          />
        </div>
        <Legend chart={chart} rows={rows} />
      </figure>
    </Surface>
  );
}
