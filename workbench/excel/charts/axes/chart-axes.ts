import {
  defineType,
  itemNotFound,
  method,
  oneOf,
  otherwise,
  type ObjectType,
} from '../../../protocol';
import { ModelPart } from '../../drawings/model-part';
import { AXIS_TYPES } from '../model/axis-model';
import type { ChartModel } from '../model/chart-model';
import { hasAxes } from '../model/chart-type';
import { AXIS_GROUPS, type AxisGroup } from '../model/series-model';
import { ChartAxis } from './chart-axis';

/** The axes of a chart. */
export class ChartAxes extends ModelPart<ChartModel> {
  get type(): ObjectType {
    return CHART_AXES;
  }

  /** @throws HostError ItemNotFound for an axis that the chart has not got: of depth, of a pie, of an unused group */
  axis(kind: (typeof AXIS_TYPES)[number], group: AxisGroup): ChartAxis {
    const { book, model: chart } = this;
    const isUsed = group === 'Primary' || chart.series.some(({ axisGroup }) => axisGroup === group);
    if (kind === 'Series' || !isUsed || !hasAxes(chart.chartType)) throw itemNotFound();
    return new ChartAxis(book, chart, kind, group);
  }
}

const CHART_AXES = defineType(ChartAxes, 'ChartAxes', () => ({
  navigations: {
    categoryAxis: (axes) => axes.axis('Category', 'Primary'),
    seriesAxis: (axes) => axes.axis('Series', 'Primary'),
    valueAxis: (axes) => axes.axis('Value', 'Primary'),
  },
  methods: {
    getItem: method(
      [oneOf(AXIS_TYPES), otherwise(oneOf(AXIS_GROUPS), 'Primary')],
      (axes, kind, group) => axes.axis(kind, group),
    ),
  },
}));
