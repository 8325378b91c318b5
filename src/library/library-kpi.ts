import type { Aggregation } from '../scorecard/model/aggregation';
import type { Direction } from '../scorecard/model/direction';
import type { ThresholdKind } from '../scorecard/model/threshold-kind';
import type { Grain } from '../scorecard/periods/grain';
import type { ExampleTarget } from './example-target';
import type { FunctionGroup } from './function-group';
import type { TwoLanguages } from './two-languages';

export const STANDARD_PERSPECTIVES = [
  'Financial',
  'Customer',
  'Internal processes',
  'Learning & growth',
] as const;

/** What a library KPI is counted in. `currency` becomes the currency of the scorecard it is added to. */
export const LIBRARY_UNITS = ['currency', '%', 'number', 'days', 'hours', 'index'] as const;

/** A KPI that can be added to a scorecard: a definition with suggestions, every one of which the user may change. */
export interface LibraryKpi {
  /** Lower-case words with hyphens, stable across releases. */
  readonly id: string;
  readonly name: TwoLanguages;
  readonly group: FunctionGroup;
  readonly perspective: (typeof STANDARD_PERSPECTIVES)[number];
  readonly measureUnit: (typeof LIBRARY_UNITS)[number];
  readonly direction: Direction;
  readonly aggregation: Aggregation;
  readonly frequency: Grain;
  /** A suggestion only: authors disagree about many KPIs. */
  readonly type: 'Leading' | 'Lagging';
  /** `points` for a % that is usually 20 % or more, where a share of the target would be far too lenient. */
  readonly thresholds: ThresholdKind;
  /** How the figure is calculated, in words. */
  readonly formula: TwoLanguages;
  readonly exampleTarget?: ExampleTarget;
  readonly note?: TwoLanguages;
  /** It flatters without saying whether the strategy works, unless it is linked to an objective that it drives. */
  readonly vanity?: true;
  /** Other names that a search should find it by, in either language. */
  readonly synonyms: readonly string[];
}
