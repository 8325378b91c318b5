import type { Kpi } from '../scorecard/model/kpi';
import type { LibraryKpi } from './library-kpi';
import type { TwoLanguages } from './two-languages';

/** What the library cannot know of a KPI in a scorecard. */
export interface LibraryChoice {
  readonly id: string;
  readonly objective: string | undefined;
  readonly language: keyof TwoLanguages;
  /** Of the scorecard, for what is counted in money. */
  readonly currency: string | undefined;
}

const UNITS: Readonly<Record<Exclude<LibraryKpi['measureUnit'], 'currency'>, TwoLanguages>> = {
  '%': { en: '%', vi: '%' },
  number: { en: 'number', vi: 'số' },
  days: { en: 'days', vi: 'ngày' },
  hours: { en: 'hours', vi: 'giờ' },
  index: { en: 'index', vi: 'điểm' },
};

/** Two percentage points: where green ends, amber has some room. */
const AMBER_POINTS = 0.02;

/** A KPI of a scorecard as the library defines it, in the user's language; target, owner and weight are still to come. */
export function kpiFromLibrary(
  { name, group, measureUnit, formula, ...suggested }: LibraryKpi,
  { id, objective, language, currency }: LibraryChoice,
): Kpi {
  const unit = measureUnit === 'currency' ? currency : UNITS[measureUnit][language];
  const { direction, aggregation, frequency, type, thresholds } = suggested;
  return {
    id,
    name: name[language],
    ...(objective !== undefined && { objective }),
    ...(unit !== undefined && { measureUnit: unit }),
    direction,
    ...(thresholds === 'points' && { thresholds, green: 0, amber: AMBER_POINTS }),
    frequency,
    aggregation,
    type,
    function: group,
    definition: formula[language],
  };
}
