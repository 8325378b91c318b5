import type { EChartsType } from 'echarts/core';
import type { ChartPicture } from '../../../host/drawings';
import { chartOption } from './chart-option';
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

/** ECharts is loaded with the first chart: the page is ready sooner without it. */
const loadECharts = () => import('./echarts');

/** A chart on the page. It is drawn at 100% and stretched by the zoom of the grid. */
export class ChartView {
  readonly element = document.createElement('div');
  readonly #canvas = document.createElement('div');
  readonly #watch: ResizeObserver;
  #echarts: EChartsType | undefined;
  #picture: ChartPicture;
  #isOver = false;

  constructor(picture: ChartPicture) {
    this.#picture = picture;
    this.element.className = 'floating-chart';
    this.#canvas.style.transformOrigin = '0 0';
    this.element.append(this.#canvas);
    this.#watch = new ResizeObserver(() => {
      this.#stretch();
    });
    this.#watch.observe(this.element);
    void this.#start();
  }

  show(picture: ChartPicture): void {
    this.#picture = picture;
    dress(this.element, picture);
    this.#echarts?.resize(sizeOf(picture));
    this.#echarts?.setOption(chartOption(picture), { notMerge: true });
    this.#stretch();
  }

  dispose(): void {
    this.#isOver = true;
    this.#watch.disconnect();
    this.#echarts?.dispose();
    this.element.remove();
  }

  async #start(): Promise<void> {
    const { startECharts } = await loadECharts();
    if (this.#isOver) return;
    this.#echarts = startECharts(this.#canvas, 'svg', sizeOf(this.#picture));
    this.show(this.#picture);
  }

  #stretch(): void {
    const { width } = this.element.getBoundingClientRect();
    if (width > 0) this.#canvas.style.transform = `scale(${width / sizeOf(this.#picture).width})`;
  }
}

/** A chart as a PNG in base64; sizes in pixels, by default its own. */
export async function chartImage(picture: ChartPicture, size = sizeOf(picture)): Promise<string> {
  const { startECharts } = await loadECharts();
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
