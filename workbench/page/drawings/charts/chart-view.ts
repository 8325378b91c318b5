import type { EChartsType } from 'echarts/core';
import type { ChartPicture } from '../../../host/drawings';
import { chartOption } from './chart-option';
import { startECharts } from './echarts';
import { pixels } from './look';

interface Size {
  readonly width: number;
  readonly height: number;
}

const ROUNDING = '12px';

function sizeOf({ place }: ChartPicture): Size {
  return { width: pixels(place.width), height: pixels(place.height) };
}

function dress(element: HTMLElement, { format, title, series }: ChartPicture): void {
  const { fill, line, roundedCorners } = format;
  const isFramed = line.lineStyle !== 'None';
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', `${title}: ${series.map(({ name }) => name).join(', ')}`);
  Object.assign(element.style, {
    background: fill.color === 'none' ? 'transparent' : fill.color,
    boxShadow: isFramed ? `inset 0 0 0 ${pixels(line.weight)}px ${line.color}` : 'none',
    borderRadius: roundedCorners ? ROUNDING : '0',
  });
}

/** A chart on the page. It is drawn at 100% and stretched by the zoom of the grid. */
export class ChartView {
  readonly element = document.createElement('div');
  readonly #canvas = document.createElement('div');
  readonly #echarts: EChartsType;
  readonly #watch: ResizeObserver;
  #size: Size;

  constructor(picture: ChartPicture) {
    this.#size = sizeOf(picture);
    this.element.className = 'floating-chart';
    this.#canvas.style.transformOrigin = '0 0';
    this.element.append(this.#canvas);
    this.#echarts = startECharts(this.#canvas, 'svg', this.#size);
    this.#watch = new ResizeObserver(() => {
      this.#stretch();
    });
    this.#watch.observe(this.element);
    this.show(picture);
  }

  show(picture: ChartPicture): void {
    this.#size = sizeOf(picture);
    dress(this.element, picture);
    this.#echarts.resize(this.#size);
    this.#echarts.setOption(chartOption(picture), { notMerge: true });
    this.#stretch();
  }

  dispose(): void {
    this.#watch.disconnect();
    this.#echarts.dispose();
    this.element.remove();
  }

  #stretch(): void {
    const { width } = this.element.getBoundingClientRect();
    if (width > 0) this.#canvas.style.transform = `scale(${width / this.#size.width})`;
  }
}

/** A chart as a PNG in base64; sizes in pixels, by default its own. */
export function chartImage(picture: ChartPicture, size = sizeOf(picture)): string {
  const element = document.createElement('div');
  const own = sizeOf(picture);
  const echarts = startECharts(element, 'canvas', own);
  echarts.setOption(chartOption(picture));
  const url = echarts.getDataURL({
    type: 'png',
    pixelRatio: size.width / own.width,
    backgroundColor:
      picture.format.fill.color === 'none' ? 'transparent' : picture.format.fill.color,
  });
  echarts.dispose();
  return url.slice(url.indexOf(',') + 1);
}
