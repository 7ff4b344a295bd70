import { createTheme, localStorageColorSchemeManager, type MantineColorsTuple } from '@mantine/core';

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
  '#f7f9fa',
  '#f0f3f5',
  '#e4e9ed',
  '#d6dde3',
  '#c3ccd5',
  '#a3afbb',
  '#7b8896',
  '#4b5866',
  '#323d49',
  '#1f2730',
];

export const theme = createTheme({
  colors: { petrol, dark, gray },
  primaryColor: 'petrol',
  primaryShade: { light: 8, dark: 8 },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  black: '#1b232c',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace',
  headings: { fontWeight: '650' },
});

export const colorSchemeManager = localStorageColorSchemeManager({ key: 'ampgate-color-scheme' });
