import { BarChart, LineChart, PieChart, RadarChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, RadarComponent, TitleComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, PieChart, RadarChart, ScatterChart]);
use([GridComponent, LegendComponent, RadarComponent, TitleComponent]);
use([CanvasRenderer, SVGRenderer]);

/** Starts ECharts with the parts that the workbench's charts need. On the page it draws SVG, which stays sharp when zoomed. */
export function startECharts(
  element: HTMLElement,
  renderer: 'svg' | 'canvas',
  size: { readonly width: number; readonly height: number },
): EChartsType {
  return init(element, undefined, { renderer, ...size });
}
