import { useComputedColorScheme } from '@mantine/core';
import { LineChart } from 'echarts/charts';
import { AxisPointerComponent, DataZoomComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { type ECharts, init, use as register } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { EChartsOption } from 'echarts';
import { useEffect, useRef } from 'react';
import { type Palette, palettes } from './palette';

register([
  LineChart,
  GridComponent,
  TooltipComponent,
  AxisPointerComponent,
  DataZoomComponent,
  CanvasRenderer,
]);

export interface ChartProps {
  label: string;
  height: number;
  option: (palette: Palette) => EChartsOption;
}

/** The only place that touches ECharts: it follows the size of its box and the colour scheme. */
export default function Chart({ label, height, option }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts>(undefined);
  const scheme = useComputedColorScheme('light');
  useEffect(() => {
    if (!box.current) return undefined;
    const created = init(box.current);
    chart.current = created;
    const observer = new ResizeObserver(() => {
      created.resize();
    });
    observer.observe(box.current);
    return () => {
      observer.disconnect();
      created.dispose();
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(option(palettes[scheme]), {
      replaceMerge: ['series', 'grid', 'xAxis', 'yAxis'],
    });
  }, [option, scheme]);
  return <div ref={box} style={{ height, width: '100%' }} role="img" aria-label={label} />;
}
