/** Colours of charts: canvas knows no CSS variables. */
export interface Palette {
  text: string;
  muted: string;
  line: string;
  surface: string;
  power: string;
  energy: string;
  soc: string;
  current: string;
  voltage: string;
}

export const palettes: Record<'light' | 'dark', Palette> = {
  light: {
    text: '#1b232c',
    muted: '#6b7886',
    line: '#e4e9ed',
    surface: '#ffffff',
    power: '#0b6e75',
    energy: '#2b6cb0',
    soc: '#2f9e44',
    current: '#c2660a',
    voltage: '#7048b6',
  },
  dark: {
    text: '#d3d9e0',
    muted: '#94a0af',
    line: '#2f3946',
    surface: '#252e39',
    power: '#46a1a6',
    energy: '#64a5e8',
    soc: '#6cc67c',
    current: '#eba15a',
    voltage: '#b197e6',
  },
};
