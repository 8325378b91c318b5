import {
  invalidArgument,
  number,
  oneOf,
  readWrite,
  text,
  truth,
  wholeNumber,
  type ArgumentReader,
  type Scalars,
} from '../../../protocol';
import { Drawings } from '../../drawings/drawings';
import { keeping } from '../../drawings/model-part';
import { chartType } from '../model/chart-type';
import { dressSeries } from '../model/charts';
import { isShown } from '../model/label-model';
import { AXIS_GROUPS } from '../model/series-model';
import type { ChartSeries } from './chart-series';
import { MARKER_SCALARS } from './marker-scalars';

const kept = keeping<ChartSeries>();

/** A number of percent or degrees; outside the bounds Excel says InvalidArgument. */
function between(low: number, high: number): ArgumentReader<number> {
  return (value) => {
    const read = number(value);
    if (read < low || read > high) throw invalidArgument();
    return read;
  };
}

function showLabels({ model }: ChartSeries, isWanted: boolean): void {
  if (isWanted === isShown(model.labels)) return;
  Object.assign(model.labels, {
    showValue: isWanted,
    showSeriesName: false,
    showCategoryName: false,
    showPercentage: false,
  });
}

export const SERIES_SCALARS: Scalars<ChartSeries, 'ChartSeries'> = {
  name: readWrite(
    text,
    ({ name }) => name,
    ({ book, model }, name) => {
      model.name = name;
      book.part(Drawings).touch();
    },
  ),
  chartType: readWrite(
    chartType,
    ({ model }) => model.chartType,
    ({ book, model }, type) => {
      dressSeries(model, type);
      book.part(Drawings).touch();
    },
  ),
  hasDataLabels: readWrite(
    truth,
    ({ model }) => isShown(model.labels),
    (series, isWanted) => {
      showLabels(series, isWanted);
      series.book.part(Drawings).touch();
    },
  ),
  plotOrder: readWrite(
    wholeNumber,
    ({ index }) => index + 1,
    (series, order) => {
      series.move(Math.max(0, order - 1));
    },
  ),
  axisGroup: kept(oneOf(AXIS_GROUPS), 'axisGroup'),
  doughnutHoleSize: kept(between(10, 90), 'doughnutHoleSize'),
  explosion: kept(between(0, 400), 'explosion'),
  filtered: kept(truth, 'filtered'),
  firstSliceAngle: kept(between(0, 360), 'firstSliceAngle'),
  gapWidth: kept(between(0, 500), 'gapWidth'),
  overlap: kept(between(-100, 100), 'overlap'),
  smooth: kept(truth, 'smooth'),
  varyByCategories: kept(truth, 'varyByCategories'),
  ...MARKER_SCALARS,
};
