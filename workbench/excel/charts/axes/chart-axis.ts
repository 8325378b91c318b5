import { defineType, method, number, objectOf, type ObjectType } from '../../../protocol';
import type { Book } from '../../book';
import { Drawings } from '../../drawings/drawings';
import { ModelPart } from '../../drawings/model-part';
import { Range } from '../../range/range';
import { ChartAxisFormat } from '../format/chart-axis-format';
import type { AxisModel } from '../model/axis-model';
import type { AxisPair, ChartModel } from '../model/chart-model';
import type { AxisGroup } from '../model/series-model';
import { categoryScaleOf, valueScaleOf, type Scale } from '../model/value-scale';
import { AXIS_SCALARS } from './axis-scalars';
import { ChartAxisTitle } from './chart-axis-title';
import { ChartGridlines } from './chart-gridlines';

/** An axis of a chart. */
export class ChartAxis extends ModelPart<AxisModel> {
  readonly chart: ChartModel;
  readonly kind: keyof AxisPair;
  readonly group: AxisGroup;

  constructor(book: Book, chart: ChartModel, kind: keyof AxisPair, group: AxisGroup) {
    super(book, chart.axes[group][kind]);
    this.chart = chart;
    this.kind = kind;
    this.group = group;
  }

  get type(): ObjectType {
    return CHART_AXIS;
  }

  /** Undefined for an axis of categories. */
  get scale(): Scale | undefined {
    const { book, chart, group } = this;
    return this.kind === 'Value'
      ? valueScaleOf(book, chart, group)
      : categoryScaleOf(book, chart, group);
  }

  nameCategories({ sheetId, box }: Range): void {
    this.model.categoryNames = this.book.engine.regions.follow(sheetId, box);
    this.book.part(Drawings).touch();
  }

  divideBy(unit: number): void {
    this.model.displayUnit = 'Custom';
    this.model.customDisplayUnit = unit;
    this.book.part(Drawings).touch();
  }
}

const CHART_AXIS = defineType(ChartAxis, 'ChartAxis', () => ({
  scalars: AXIS_SCALARS,
  navigations: {
    format: ({ book, model }) => new ChartAxisFormat(book, model.format),
    majorGridlines: ({ book, model }) => new ChartGridlines(book, model.majorGridlines),
    minorGridlines: ({ book, model }) => new ChartGridlines(book, model.minorGridlines),
    title: ({ book, chart, model }) => new ChartAxisTitle(book, model.title, chart.anchor.sheetId),
  },
  methods: {
    setCategoryNames: method([objectOf(() => Range)], (axis, range) => {
      axis.nameCategories(range);
    }),
    setCustomDisplayUnit: method([number], (axis, unit) => {
      axis.divideBy(unit);
    }),
  },
}));
