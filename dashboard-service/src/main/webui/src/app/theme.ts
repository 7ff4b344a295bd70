import {
  createTheme,
  type CSSVariablesResolver,
  DEFAULT_THEME,
  localStorageColorSchemeManager,
  type MantineColorsTuple,
} from '@mantine/core';

/** Petrol: calm, and far from the colours that say a state. */
const petrol: MantineColorsTuple = [
  '#e9f6f6',
  '#d6eaeb',
  '#aed5d7',
  '#82bfc2',
  '#5eadb1',
  '#46a1a6',
  '#2f979d',
  '#17828a',
  '#0b6e75',
  '#00575e',
];

/** Slate instead of neutral grey, from text to the darkest background. */
const dark: MantineColorsTuple = [
  '#d3d9e0',
  '#b6bfca',
  '#94a0af',
  '#68758a',
  '#3d4859',
  '#2f3946',
  '#252e39',
  '#1a212a',
  '#12181f',
  '#0c1116',
];

const gray: MantineColorsTuple = [
  '#f5f7f8',
  '#f0f3f5',
  '#e4e9ed',
  '#d6dde3',
  '#c3ccd5',
  '#8e9aa7',
  '#64717e',
  '#4b5866',
  '#323d49',
  '#1f2730',
];

/** Text in a state's colour stays readable on white: at least 4.5 to 1. */
const darker = (name: string, filled: string, text: string) =>
  [...(DEFAULT_THEME.colors[name] ?? []).slice(0, 8), filled, text] as unknown as MantineColorsTuple;

export const theme = createTheme({
  colors: {
    petrol,
    dark,
    gray,
    green: darker('green', '#1f7d35', '#176029'),
    yellow: darker('yellow', '#966200', '#724a00'),
    orange: darker('orange', '#bd4a0b', '#973a07'),
    red: darker('red', '#cc2f2f', '#a52323'),
  },
  primaryColor: 'petrol',
  primaryShade: { light: 8, dark: 8 },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  black: '#1b232c',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace',
  headings: { fontWeight: '650' },
  components: {
    Modal: { styles: { title: { fontWeight: 600 } } },
    Drawer: { styles: { title: { fontWeight: 600 } } },
  },
});

export const colorSchemeManager = localStorageColorSchemeManager({ key: 'ampgate-color-scheme' });

/** In the dark, tinted surfaces are a breath of the colour instead of a deep shade of it. */
export const cssVariablesResolver: CSSVariablesResolver = ({ colors }) => ({
  variables: {},
  light: {},
  dark: Object.fromEntries(
    Object.entries(colors)
      .filter(([name]) => name !== 'dark')
      .flatMap(([name, shades]) => [
        [`--mantine-color-${name}-light`, `color-mix(in srgb, ${shades[6]} 20%, transparent)`],
        [`--mantine-color-${name}-light-hover`, `color-mix(in srgb, ${shades[6]} 28%, transparent)`],
        [`--mantine-color-${name}-light-color`, shades[3]],
      ]),
  ),
});
