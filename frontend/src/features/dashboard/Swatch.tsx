import { parseThemeColor, useMantineTheme } from '@mantine/core';

/** How the series of a chart are drawn, by their position: told apart without colours, too. */
export const lineStyles = [
  { color: 'pine.6', strokeDasharray: undefined },
  { color: 'orange.8', strokeDasharray: '6 3' },
  { color: 'blue.6', strokeDasharray: '2 3' },
  { color: 'grape.6', strokeDasharray: '10 3 2 3' },
] as const;

export const lineStyle = (index: number) => lineStyles[index % lineStyles.length] ?? lineStyles[0];

/** A piece of the line of a series, for the legend. */
export function Swatch({ index }: { index: number }) {
  const theme = useMantineTheme();
  const { color, strokeDasharray } = lineStyle(index);
  return (
    <svg width={28} height={8} aria-hidden="true">
      <line
        x1={0}
        y1={4}
        x2={28}
        y2={4}
        stroke={parseThemeColor({ color, theme }).value}
        strokeWidth={3}
        strokeDasharray={strokeDasharray}
      />
    </svg>
  );
}
