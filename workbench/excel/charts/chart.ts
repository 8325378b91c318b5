import { boundsOf, type Rectangle } from '../../engine';
import {
  defineType,
  method,
  objectOf,
  oneOf,
  optional,
  otherwise,
  readOnly,
  readWrite,
  text,
  truth,
  wholeNumber,
  type ObjectType,
} from '../../protocol';
import { Drawings } from '../drawings/drawings';
import { ModelPart, keeping } from '../drawings/model-part';
import { paint } from '../drawings/picture';
import { PLACE_SCALARS } from '../drawings/place-scalars';
import { Range } from '../range/range';
import { rangeFromArgument } from '../range/range-from-text';
import { Worksheet } from '../worksheet';
import { ChartAxes } from './axes/chart-axes';
import { ChartLegend } from './chart-legend';
import { ChartPlotArea } from './chart-plot-area';
import { ChartTitle } from './chart-title';
import { ChartAreaFormat } from './format/chart-area-format';
import { BLANKS, PLOT_BY, type ChartModel } from './model/chart-model';
import { chartType, type ChartType } from './model/chart-type';
import { Charts, dressSeries, type SeriesBy } from './model/charts';
import { ChartDataLabels } from './series/chart-data-labels';
import { ChartSeriesCollection } from './series/chart-series-collection';

/** A chart on a sheet. */
export class Chart extends ModelPart<ChartModel> {
  get type(): ObjectType {
    return CHART;
  }

  get sheetId(): string {
    return this.model.anchor.sheetId;
  }

  get rectangle(): Rectangle {
    return this.model.anchor.rectangle;
  }

  set rectangle(rectangle: Rectangle) {
    this.model.anchor.rectangle = rectangle;
  }

  set chartType(type: ChartType) {
    this.model.chartType = type;
    for (const series of this.model.series) dressSeries(series, type);
    this.book.part(Drawings).touch();
  }

  activate(): void {
    this.book.engine.sheets.activate(this.sheetId);
    this.book.part(Charts).activeId = this.model.id;
  }

  setData(source: Range, seriesBy: SeriesBy): void {
    this.book.part(Charts).setSource(this.model, source, seriesBy);
  }

  /** Lies over these cells; without an end it only moves to the start. */
  setPosition(start: Range, end: Range | undefined): void {
    const { geometry } = this.book.engine;
    const box = end ? boundsOf(start.box, end.box) : start.box;
    const cells = geometry.rectangleOf(this.sheetId, box);
    const { width, height } = this.rectangle;
    this.rectangle = end ? cells : { left: cells.left, top: cells.top, width, height };
    this.book.part(Drawings).touch();
  }
}

const kept = keeping<Chart>();
export const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;

const CHART = defineType(Chart, 'Chart', () => ({
  scalars: {
    id: readOnly(({ model }) => model.id),
    name: kept(text, 'name'),
    ...PLACE_SCALARS,
    chartType: readWrite(
      chartType,
      ({ model }) => model.chartType,
      (chart, type) => {
        chart.chartType = type;
      },
    ),
    displayBlanksAs: kept(oneOf(BLANKS), 'displayBlanksAs'),
    plotBy: kept(oneOf(PLOT_BY), 'plotBy'),
    plotVisibleOnly: kept(truth, 'plotVisibleOnly'),
  },
  navigations: {
    axes: ({ book, model }) => new ChartAxes(book, model),
    dataLabels: ({ book, model }) => new ChartDataLabels(book, model),
    format: ({ book, model }) => new ChartAreaFormat(book, model.format),
    legend: ({ book, model }) => new ChartLegend(book, model),
    plotArea: ({ book, model }) => new ChartPlotArea(book, model),
    series: ({ book, model }) => new ChartSeriesCollection(book, model),
    title: ({ book, model }) => new ChartTitle(book, model),
    worksheet: ({ book, sheetId }) => new Worksheet(book, sheetId),
  },
  methods: {
    activate: method([], (chart) => {
      chart.activate();
    }),
    delete: method([], ({ book, model }) => {
      book.part(Charts).remove(model);
    }),
    getImage: method(
      [optional(wholeNumber), optional(wholeNumber)],
      ({ book, model, rectangle }, width, height) => {
        const ratio = rectangle.height / rectangle.width;
        if (width === undefined && height === undefined) return paint(book, model.id);
        const across = width ?? (height ?? 0) / ratio;
        return paint(book, model.id, { width: across, height: height ?? across * ratio });
      },
      { readsResults: true },
    ),
    setData: method(
      [objectOf(() => Range), otherwise(oneOf(SERIES_BY), 'Auto')],
      (chart, source, seriesBy) => {
        chart.setData(source, seriesBy);
      },
      { readsResults: true },
    ),
    setPosition: method([(value) => value, (value) => value], (chart, start, end) => {
      const cellsOf = (value: typeof start) => rangeFromArgument(chart.book, chart.sheetId, value);
      chart.setPosition(
        cellsOf(start),
        end === undefined || end === null ? undefined : cellsOf(end),
      );
    }),
  },
}));
