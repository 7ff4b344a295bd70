import type { EChartsOption, LineSeriesOption, YAXisComponentOption } from 'echarts';
import type { MeterValue } from '@/api/types';
import type { Palette } from '@/charts/palette';
import { clockTime, shortTime } from '@/format/time';
import { t } from '@/texts';

type Name = keyof typeof t.transactions.series;

/** What each series draws, in the unit of its axis. */
const readers: Record<Name, (value: MeterValue, meterStart: number) => number | null> = {
  power: ({ powerW }) => (powerW == null ? null : powerW / 1000),
  energy: ({ energyWh }, meterStart) => (energyWh == null ? null : (energyWh - meterStart) / 1000),
  soc: ({ soc }) => soc ?? null,
  current: ({ currentA }) => currentA ?? null,
  voltage: ({ voltageV }) => voltageV ?? null,
};

const panels: readonly (readonly Name[])[] = [['power', 'soc'], ['energy'], ['current', 'voltage']];
const top = 34;
const panelHeight = 130;
const gap = 48;

export function shownPanels(values: readonly MeterValue[]): Name[][] {
  return panels
    .map((names) => names.filter((name) => values.some((value) => readers[name](value, 0) !== null)))
    .filter((names) => names.length > 0);
}

export const chartHeight = (count: number) => top + count * (panelHeight + gap);

/** Panels one below the other over one time axis, with one pointer through all of them. */
export function chartOption(
  values: readonly MeterValue[],
  meterStart: number,
  palette: Palette,
): EChartsOption {
  const shown = shownPanels(values);
  const axes = shown.flatMap((names, grid) => names.map((name, side) => ({ name, grid, side })));
  return {
    animation: false,
    textStyle: { fontFamily: 'system-ui, sans-serif' },
    grid: shown.map((_, index) => ({
      left: 48,
      right: 48,
      top: top + index * (panelHeight + gap),
      height: panelHeight,
    })),
    axisPointer: { link: [{ xAxisIndex: 'all' }], lineStyle: { color: palette.muted } },
    tooltip: {
      trigger: 'axis',
      backgroundColor: palette.surface,
      borderColor: palette.line,
      textStyle: { color: palette.text, fontSize: 12 },
    },
    dataZoom: [{ type: 'inside', xAxisIndex: shown.map((_, index) => index), zoomOnMouseWheel: 'ctrl' }],
    xAxis: shown.map((_, gridIndex) => ({
      type: 'time',
      gridIndex,
      axisLine: { lineStyle: { color: palette.line } },
      axisTick: { show: false },
      axisLabel: { color: palette.muted, hideOverlap: true, show: gridIndex === shown.length - 1 },
      axisPointer: {
        label: {
          show: gridIndex === shown.length - 1,
          formatter: ({ value }) => pointerTime(value as number),
        },
      },
    })),
    yAxis: axes.map(({ name, grid, side }) => yAxis(name, grid, side, palette)),
    series: axes.map(({ name, grid }, index) => series(name, grid, index, values, meterStart, palette)),
  };
}

const pointerTime = (value: number) => {
  const iso = new Date(value).toISOString();
  return `${shortTime(iso)} (${clockTime(iso).slice(0, 8)})`;
};

interface Extent {
  min: number;
  max: number;
}

function yAxis(name: Name, gridIndex: number, side: number, palette: Palette): YAXisComponentOption {
  return {
    type: 'value',
    gridIndex,
    position: side === 0 ? 'left' : 'right',
    name: `${t.transactions.series[name]} (${t.transactions.units[name]})`,
    nameLocation: 'end',
    nameGap: 12,
    nameTextStyle: {
      color: palette[name],
      fontWeight: 600,
      align: side === 0 ? 'left' : 'right',
      padding: [0, -40],
    },
    min: name === 'voltage' ? ({ min }: Extent) => Math.floor((min - 10) / 10) * 10 : 0,
    max:
      name === 'soc'
        ? 100
        : name === 'voltage'
          ? ({ max }: Extent) => Math.ceil((max + 10) / 10) * 10
          : undefined,
    interval: name === 'soc' ? 50 : undefined,
    splitNumber: 3,
    splitLine: { show: side === 0, lineStyle: { color: palette.line } },
    axisLabel: { color: palette.muted },
  };
}

function series(
  name: Name,
  grid: number,
  yAxisIndex: number,
  values: readonly MeterValue[],
  meterStart: number,
  palette: Palette,
): LineSeriesOption {
  const unit = t.transactions.units[name];
  return {
    type: 'line',
    name: t.transactions.series[name],
    xAxisIndex: grid,
    yAxisIndex,
    showSymbol: false,
    connectNulls: true,
    sampling: 'lttb',
    lineStyle: { width: 2, color: palette[name] },
    itemStyle: { color: palette[name] },
    ...(name === 'power' ? { areaStyle: { color: palette[name], opacity: 0.12 } } : {}),
    tooltip: {
      valueFormatter: (value) =>
        typeof value === 'number' ? `${value.toFixed(name === 'soc' ? 0 : 2)} ${unit}` : '–',
    },
    data: values.map((value) => [value.sampledAt, readers[name](value, meterStart)]),
  };
}
