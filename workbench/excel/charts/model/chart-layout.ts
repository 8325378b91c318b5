import type { Rectangle } from '../../../engine';
import type { Book } from '../../book';
import type { ChartModel, InnerPlace } from './chart-model';
import { chartTitleOf, nameOfSeries } from './series-data';

/** Where the elements of a chart lie, in points from its upper left corner. */
export interface ChartLayout {
  readonly title: Rectangle | undefined;
  readonly legend: Rectangle | undefined;
  /** With the labels of its axes. */
  readonly plotArea: Rectangle;
}

const MARGIN = 7;
/** Width of a letter and height of a line, by the size of the font: measured texts would differ from machine to machine. */
const LETTER = 0.52;
const LINE = 1.35;
const LEGEND_KEY = 26;

function textSize(text: string, fontSize: number): { width: number; height: number } {
  return { width: text.length * fontSize * LETTER, height: fontSize * LINE };
}

function placed(usual: Rectangle, asked: InnerPlace): Rectangle {
  return {
    left: asked.left ?? usual.left,
    top: asked.top ?? usual.top,
    width: asked.width ?? usual.width,
    height: asked.height ?? usual.height,
  };
}

function titleIn(
  book: Book,
  chart: ChartModel,
  { width, height }: Rectangle,
): Rectangle | undefined {
  const { title } = chart;
  if (!title.visible) return undefined;
  const size = textSize(chartTitleOf(book, chart), title.format.font.size);
  const middle = { left: (width - size.width) / 2, top: (height - size.height) / 2 };
  const places = {
    Automatic: { left: middle.left, top: MARGIN },
    Top: { left: middle.left, top: MARGIN },
    Bottom: { left: middle.left, top: height - size.height - MARGIN },
    Left: { left: MARGIN, top: middle.top },
    Right: { left: width - size.width - MARGIN, top: middle.top },
  };
  const usual = { ...places[title.position], ...size };
  return { ...usual, left: title.left ?? usual.left, top: title.top ?? usual.top };
}

function legendIn(book: Book, chart: ChartModel, area: Rectangle): Rectangle | undefined {
  const { legend } = chart;
  if (!legend.visible) return undefined;
  const { size } = legend.format.font;
  const names = chart.series
    .filter((_series, index) => !legend.hiddenEntries.has(index))
    .map((series, index) => textSize(nameOfSeries(book, series, index), size).width + LEGEND_KEY);
  const lineHeight = size * LINE + 4;
  const isBeside = ['Left', 'Right', 'Corner'].includes(legend.position);
  const own = isBeside
    ? { width: Math.min(Math.max(...names, 0), area.width / 3), height: names.length * lineHeight }
    : {
        width: Math.min(
          names.reduce((sum, name) => sum + name, 0),
          area.width,
        ),
        height: lineHeight,
      };
  const middle = {
    left: area.left + (area.width - own.width) / 2,
    top: area.top + (area.height - own.height) / 2,
  };
  const right = area.left + area.width - own.width;
  const places = {
    Top: { left: middle.left, top: area.top },
    Bottom: { left: middle.left, top: area.top + area.height - own.height },
    Left: { left: area.left, top: middle.top },
    Right: { left: right, top: middle.top },
    Corner: { left: right, top: area.top },
    Custom: { left: right, top: middle.top },
  };
  return placed({ ...places[legend.position], ...own }, legend);
}

/** What is left of an area beside something at one of its edges. */
function besides(area: Rectangle, taken: Rectangle, edge: string): Rectangle {
  const [across, down] = [taken.width + MARGIN, taken.height + MARGIN];
  if (edge === 'Top') return { ...area, top: area.top + down, height: area.height - down };
  if (edge === 'Bottom') return { ...area, height: area.height - down };
  if (edge === 'Left') return { ...area, left: area.left + across, width: area.width - across };
  return { ...area, width: area.width - across };
}

/**
 * Where everything stands. The drawing follows it, so that what an add-in reads is what a person sees; Excel's own places
 * differ by some points.
 */
export function layoutOf(book: Book, chart: ChartModel): ChartLayout {
  const { rectangle } = chart.anchor;
  const whole = { left: 0, top: 0, width: rectangle.width, height: rectangle.height };
  const title = titleIn(book, chart, whole);
  let area = {
    left: MARGIN,
    top: MARGIN,
    width: whole.width - 2 * MARGIN,
    height: whole.height - 2 * MARGIN,
  };
  const titleEdge = chart.title.position === 'Automatic' ? 'Top' : chart.title.position;
  if (title && !chart.title.overlay) area = besides(area, title, titleEdge);
  const legend = legendIn(book, chart, area);
  const isApart = legend && !chart.legend.overlay && chart.legend.position !== 'Custom';
  if (isApart) area = besides(area, legend, chart.legend.position);
  return { title, legend, plotArea: placed(area, chart.plotArea) };
}
