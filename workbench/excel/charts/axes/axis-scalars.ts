import {
  invalidArgument,
  number,
  oneOf,
  readOnly,
  readWrite,
  text,
  truth,
  wholeNumber,
  type Argument,
  type ArgumentReader,
  type Scalar,
  type Scalars,
} from '../../../protocol';
import { Drawings } from '../../drawings/drawings';
import { keeping } from '../../drawings/model-part';
import {
  CROSSINGS,
  DISPLAY_UNITS,
  SCALE_TYPES,
  TICK_LABEL_POSITIONS,
  TICK_MARKS,
} from '../model/axis-model';
import { numberFormatOf } from '../model/series-data';
import type { Scale } from '../model/value-scale';
import type { ChartAxis } from './chart-axis';

const kept = keeping<ChartAxis>();
const MINOR_PARTS = 5;

/** A number, or '' for Excel's own choice. */
function numberOrAutomatic(value: Argument): number | undefined {
  return value === '' || value === null ? undefined : number(value);
}

/** A bound or unit of the scale. Read while Excel chooses, it is what the choice is; categories have none. */
function scaleScalar(
  key: 'minimum' | 'maximum' | 'majorUnit' | 'minorUnit',
  chosen: (scale: Scale) => number,
): Scalar<ChartAxis> {
  return readWrite(
    numberOrAutomatic,
    ({ model, scale }) => model[key] ?? (scale ? chosen(scale) : ''),
    ({ book, model }, value) => {
      model[key] = value;
      book.part(Drawings).touch();
    },
  );
}

function formatOf({ book, chart, model, kind, group }: ChartAxis): string {
  if (!model.linkNumberFormat) return model.numberFormat;
  const first = chart.series.find(({ axisGroup }) => axisGroup === group);
  return numberFormatOf(book, kind === 'Value' ? first?.values : first?.categories);
}

const positive: ArgumentReader<number> = (value) => {
  const count = wholeNumber(value);
  if (count < 1) throw invalidArgument();
  return count;
};

export const AXIS_SCALARS: Scalars<ChartAxis, 'ChartAxis'> = {
  type: readOnly(({ kind }) => kind),
  axisGroup: readOnly(({ group }) => group),
  minimum: scaleScalar('minimum', ({ minimum }) => minimum),
  maximum: scaleScalar('maximum', ({ maximum }) => maximum),
  majorUnit: scaleScalar('majorUnit', ({ majorUnit }) => majorUnit),
  minorUnit: scaleScalar('minorUnit', ({ majorUnit }) => majorUnit / MINOR_PARTS),
  visible: kept(truth, 'visible'),
  scaleType: kept(oneOf(SCALE_TYPES), 'scaleType'),
  logBase: kept(number, 'logBase'),
  reversePlotOrder: kept(truth, 'reversePlotOrder'),
  position: kept(oneOf(CROSSINGS), 'position'),
  isBetweenCategories: kept(truth, 'isBetweenCategories'),
  majorTickMark: kept(oneOf(TICK_MARKS), 'majorTickMark'),
  minorTickMark: kept(oneOf(TICK_MARKS), 'minorTickMark'),
  tickMarkSpacing: kept(positive, 'tickMarkSpacing'),
  tickLabelSpacing: readWrite(
    (value) => (value === '' || value === null ? undefined : positive(value)),
    ({ model }) => model.tickLabelSpacing ?? '',
    ({ book, model }, spacing) => {
      model.tickLabelSpacing = spacing;
      book.part(Drawings).touch();
    },
  ),
  tickLabelPosition: kept(oneOf(TICK_LABEL_POSITIONS), 'tickLabelPosition'),
  numberFormat: readWrite(text, formatOf, ({ book, model }, format) => {
    model.numberFormat = format;
    model.linkNumberFormat = false;
    book.part(Drawings).touch();
  }),
  linkNumberFormat: kept(truth, 'linkNumberFormat'),
  displayUnit: kept(oneOf(DISPLAY_UNITS), 'displayUnit'),
  customDisplayUnit: readOnly(({ model }) => model.customDisplayUnit),
  showDisplayUnitLabel: kept(truth, 'showDisplayUnitLabel'),
  textOrientation: readWrite(
    number,
    ({ model }) => model.textOrientation ?? 0,
    ({ book, model }, angle) => {
      model.textOrientation = Math.max(-90, Math.min(90, angle));
      book.part(Drawings).touch();
    },
  ),
};
