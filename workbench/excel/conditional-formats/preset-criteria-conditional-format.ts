import type { ConditionalRule } from '../../content/conditional-format';
import { defineType, oneOf, readWrite, record, type ObjectType } from '../../protocol';
import { ConditionalRangeFormat } from './conditional-range-format';
import { RuleOwner } from './rule-owner';

const period = (name: string): ConditionalRule => ({ kind: 'timePeriod', period: name });
const average = (below: boolean, orEqual: boolean, deviations?: number): ConditionalRule => ({
  kind: 'aboveAverage',
  below,
  orEqual,
  ...(deviations !== undefined && { deviations }),
});

const CRITERIA = {
  Blanks: { kind: 'containsBlanks' },
  NonBlanks: { kind: 'notContainsBlanks' },
  Errors: { kind: 'containsErrors' },
  NonErrors: { kind: 'notContainsErrors' },
  Yesterday: period('yesterday'),
  Today: period('today'),
  Tomorrow: period('tomorrow'),
  LastSevenDays: period('last7Days'),
  LastWeek: period('lastWeek'),
  ThisWeek: period('thisWeek'),
  NextWeek: period('nextWeek'),
  LastMonth: period('lastMonth'),
  ThisMonth: period('thisMonth'),
  NextMonth: period('nextMonth'),
  AboveAverage: average(false, false),
  BelowAverage: average(true, false),
  EqualOrAboveAverage: average(false, true),
  EqualOrBelowAverage: average(true, true),
  OneStdDevAboveAverage: average(false, false, 1),
  OneStdDevBelowAverage: average(true, false, 1),
  TwoStdDevAboveAverage: average(false, false, 2),
  TwoStdDevBelowAverage: average(true, false, 2),
  ThreeStdDevAboveAverage: average(false, false, 3),
  ThreeStdDevBelowAverage: average(true, false, 3),
  UniqueValues: { kind: 'uniqueValues' },
  DuplicateValues: { kind: 'duplicateValues' },
} as const satisfies Readonly<Record<string, ConditionalRule>>;
type Criterion = keyof typeof CRITERIA;
const NAMES = Object.keys(CRITERIA) as Criterion[];

/** A conditional format of blanks, errors, dates, averages or repeated values. */
export class PresetCriteriaConditionalFormat extends RuleOwner {
  get type(): ObjectType {
    return PRESET;
  }
}

/** A rule without what files add to it (the formula that Excel works with). */
function sameRule(one: ConditionalRule, other: ConditionalRule): boolean {
  const entries = Object.entries(one);
  const known: Readonly<Record<string, unknown>> = other;
  const deviations = 'deviations' in other ? other.deviations : undefined;
  const isSameDistance = ('deviations' in one ? one.deviations : undefined) === deviations;
  return isSameDistance && entries.every(([key, value]) => known[key] === value);
}

const PRESET = defineType(
  PresetCriteriaConditionalFormat,
  'PresetCriteriaConditionalFormat',
  () => ({
    scalars: {
      rule: readWrite(
        record,
        ({ rule }) => ({
          criterion: NAMES.find((name) => sameRule(CRITERIA[name], rule)) ?? 'Invalid',
        }),
        (owner, written) => {
          owner.change({ rule: CRITERIA[oneOf(NAMES)(written['criterion'])] });
        },
      ),
    },
    navigations: { format: ({ book, place }) => new ConditionalRangeFormat(book, place) },
  }),
);
