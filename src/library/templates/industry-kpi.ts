import type { TwoLanguages } from '../two-languages';
import type { IndustryKpi } from './template';

/** A share in per cent of two counts, whose thresholds are points, because a share of the target would be far too lenient. */
export function percentKpi(
  name: TwoLanguages,
  direction: 'higher' | 'lower',
  type: IndustryKpi['type'],
  formula: TwoLanguages,
): IndustryKpi {
  const rest = { measureUnit: '%', aggregation: 'ratio', thresholds: 'points' } as const;
  return { name, direction, type, formula, ...rest };
}

/** A time or a count that is averaged over the periods of a year. */
export function averageKpi(
  name: TwoLanguages,
  measureUnit: 'days' | 'hours' | 'index' | 'number',
  direction: 'higher' | 'lower',
  type: IndustryKpi['type'],
  formula: TwoLanguages,
): IndustryKpi {
  const rest = { aggregation: 'average', thresholds: 'ratio' } as const;
  return { name, measureUnit, direction, type, formula, ...rest };
}

/** Money or a count that adds up over a year. */
export function sumKpi(
  name: TwoLanguages,
  measureUnit: 'currency' | 'number',
  direction: 'higher' | 'lower',
  type: IndustryKpi['type'],
  formula: TwoLanguages,
): IndustryKpi {
  return { name, measureUnit, direction, type, formula, aggregation: 'sum', thresholds: 'ratio' };
}
