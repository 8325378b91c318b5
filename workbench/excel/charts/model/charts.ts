import type { Book } from '../../book';
import { Drawings } from '../../drawings/drawings';
import { usedBoxIn } from '../../range/boxes';
import type { Range } from '../../range/range';
import { intersectionOf, type Rectangle } from '../../../engine';
import { newChart, type ChartModel } from './chart-model';
import { factsOf, type ChartType } from './chart-type';
import { newSeries, type SeriesModel } from './series-model';
import { splitSource } from './split-source';

/** Excel puts a new chart into the middle of its window; here is no window, so it is a usual one that begins at A1. */
const NEW_PLACE: Rectangle = { left: 240, top: 108, width: 360, height: 216 };

export type SeriesBy = 'Auto' | 'Rows' | 'Columns';

/** Gives a series the look that its type has before anybody changes it. */
export function dressSeries(series: SeriesModel, type: ChartType): void {
  const facts = factsOf(type);
  const isLine = facts.hasLines;
  series.chartType = type;
  series.smooth = facts.isSmooth;
  series.markerStyle = facts.hasMarkers ? 'Automatic' : 'None';
  series.overlap = facts.stacking === 'none' ? 0 : 100;
  series.explosion = facts.isExploded ? 25 : 0;
  series.varyByCategories = facts.shape === 'pie' || facts.shape === 'doughnut';
  series.format.line.lineStyle = isLine ? 'Continuous' : 'None';
}

/** The charts of a workbook, each with the sheet it lies on, from back to front. */
export class Charts {
  /** The one that is activated. */
  activeId: string | undefined;
  readonly #book: Book;
  #charts: ChartModel[] = [];

  constructor(book: Book) {
    this.#book = book;
    book.engine.sheetChanges.happened.listen(({ kind, sheetId }) => {
      if (kind === 'removed') for (const chart of this.on(sheetId)) this.remove(chart);
    });
  }

  on(sheetId: string): ChartModel[] {
    return this.#charts.filter(({ anchor }) => anchor.sheetId === sheetId);
  }

  get all(): readonly ChartModel[] {
    return this.#charts;
  }

  add(sheetId: string, type: ChartType, source: Range, seriesBy: SeriesBy): ChartModel {
    const drawings = this.#book.part(Drawings);
    const name = `Chart ${drawings.nextNumber(sheetId)}`;
    const chart = newChart(name, drawings.anchorAt(sheetId, NEW_PLACE), type);
    this.setSource(chart, source, seriesBy);
    const { shape } = factsOf(type);
    chart.legend.visible = chart.series.length > 1 || shape === 'pie' || shape === 'doughnut';
    chart.legend.position = 'Bottom';
    this.take(chart);
    return chart;
  }

  /** Puts a chart before the others. */
  take(chart: ChartModel): void {
    this.#charts.push(chart);
    this.#book.part(Drawings).touch();
  }

  remove(chart: ChartModel): void {
    this.#charts = this.#charts.filter((other) => other !== chart);
    if (this.activeId === chart.id) this.activeId = undefined;
    const drawings = this.#book.part(Drawings);
    drawings.release(chart.anchor);
    drawings.touch();
  }

  /** Series keep their looks by their places. */
  setSource(chart: ChartModel, source: Range, seriesBy: SeriesBy): void {
    const { engine } = this.#book;
    const { sheetId } = source;
    const used = usedBoxIn(this.#book, sheetId, true);
    const isHuge = source.isUnbounded && used !== undefined;
    const box = (isHuge && intersectionOf(source.box, used)) || source.box;
    const values = engine.cells.values(sheetId, box);
    const split = splitSource(values, box, chart.chartType, seriesBy);
    const follow = (cells: typeof box | undefined) =>
      cells && engine.regions.follow(sheetId, cells);
    chart.plotBy = split.plotBy;
    chart.series.length = Math.min(chart.series.length, split.series.length);
    split.series.forEach((cells, index) => {
      const series = chart.series[index] ?? this.addSeries(chart);
      series.name = follow(cells.name);
      series.values = follow(cells.values);
      series.categories = follow(split.categories);
      series.bubbleSizes = follow(cells.bubbleSizes);
    });
    this.#book.part(Drawings).touch();
  }

  addSeries(chart: ChartModel, index = chart.series.length): SeriesModel {
    const series = newSeries(chart.chartType, chart.series.length);
    dressSeries(series, chart.chartType);
    chart.series.splice(index, 0, series);
    return series;
  }
}
