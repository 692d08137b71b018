import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const pine: MantineColorsTuple = [
  '#eef7f2',
  '#dcebe3',
  '#b9d8c8',
  '#92c4ab',
  '#6fb190',
  '#56a37e',
  '#43926d',
  '#327f5b',
  '#226b4a',
  '#15573a',
];

// Warm neutrals instead of the library's cool ones. Grey 6 and dark 2 carry small text, so they hold 4.5:1.
const gray: MantineColorsTuple = [
  '#faf9f7',
  '#f4f2ee',
  '#e9e6e0',
  '#dbd7cf',
  '#c5c0b6',
  '#8f897f',
  '#68635a',
  '#544f48',
  '#3d3934',
  '#282522',
];
const dark: MantineColorsTuple = [
  '#ece9e4',
  '#cbc6be',
  '#aca69c',
  '#857f75',
  '#46423c',
  '#383530',
  '#2a2724',
  '#1d1b19',
  '#161513',
  '#100f0e',
];

const dialog = {
  styles: { title: { fontSize: '1.125rem', fontWeight: 600 } },
  // The library's <header> would count as a second banner of the page.
  attributes: { header: { role: 'presentation' } },
};

export const theme = createTheme({
  primaryColor: 'pine',
  primaryShade: { light: 8, dark: 7 },
  colors: { pine, gray, dark },
  black: '#22201d',
  fontFamily: "'Instrument Sans Variable', system-ui, sans-serif",
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.2' },
      h2: { fontSize: '1.25rem', lineHeight: '1.3' },
    },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    CloseButton: { defaultProps: { 'aria-label': 'Close' } },
    Drawer: { defaultProps: dialog },
    Modal: { defaultProps: { centered: true, ...dialog } },
  },
});

/** The few colours that a page needs beside the library's own. */
export const themeVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': gray[0],
    '--mantine-color-placeholder': gray[6],
    '--mantine-color-error': '#c0281c',
    // The library's own shade cannot be read on its light ground.
    '--mantine-color-yellow-light-color': '#7a4d00',
    '--surface': '#ffffff',
    '--hairline': gray[2],
    '--accent-text': pine[8],
    '--row-hover': gray[1],
  },
  dark: {
    '--mantine-color-placeholder': dark[2],
    '--mantine-color-error': '#ff9a90',
    // The library's own shade is too bright to carry white.
    '--mantine-color-red-filled': 'var(--mantine-color-red-9)',
    '--mantine-color-red-filled-hover': 'var(--mantine-color-red-8)',
    '--surface': '#242220',
    '--hairline': dark[5],
    '--accent-text': pine[3],
    '--row-hover': dark[6],
  },
});
