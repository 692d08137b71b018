import type { Chart } from '@contracts/types.gen';
import { Group, Table, VisuallyHidden } from '@mantine/core';
import classes from './ChartCard.module.css';
import { type Row, summary } from './chartData';
import { Swatch } from './Swatch';
import { formatValue } from './units';

/** Names the lines of a chart, and says in numbers what they show. */
export function Legend({ chart, rows }: { chart: Chart; rows: Row[] }) {
  return (
    <Table verticalSpacing={4} horizontalSpacing={6} withRowBorders={false} className={classes.legend}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">
            <VisuallyHidden>{chart.title}</VisuallyHidden>
          </Table.Th>
          <Table.Th scope="col">Now</Table.Th>
          <Table.Th scope="col">Lowest</Table.Th>
          <Table.Th scope="col">Highest</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {chart.series.map(({ name, title }, index) => {
          const values = summary(rows, name);
          const show = (value: number | undefined) => (value === undefined ? '–' : formatValue(chart.unit, value));
          return (
            <Table.Tr key={name}>
              <Table.Th scope="row">
                <Group gap="xs" wrap="nowrap">
                  <Swatch index={index} />
                  {title}
                </Group>
              </Table.Th>
              <Table.Td className={classes.now}>{show(values?.now)}</Table.Td>
              <Table.Td>{show(values?.lowest)}</Table.Td>
              <Table.Td>{show(values?.highest)}</Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
