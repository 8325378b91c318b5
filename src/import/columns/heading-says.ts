import type { HeadingPath } from '../headings/heading-path';
import type { PeriodLabel } from '../periods/period-label';
import type { Role } from '../proposal/proposal';
import type { MeasureWord } from '../words/measure-words';

/** What the headings above a column say together. */
export interface HeadingSays {
  readonly period?: PeriodLabel;
  readonly measure?: Said<Exclude<MeasureWord, 'ytd'>>;
  readonly isYtd: boolean;
  /** Roles in the order of how much they fit: whole headings first, lower ones before upper ones. */
  readonly roles: readonly Said<Role>[];
  readonly isTotal: boolean;
  readonly headsPeriods: boolean;
}

export interface Said<Meaning> {
  readonly meaning: Meaning;
  readonly word: string;
  readonly isWhole: boolean;
  /** In the heading next to the figures. */
  readonly isLowest: boolean;
}

/** Reads the headings of a column from the lowest to the highest. */
export function headingSays(path: HeadingPath): HeadingSays {
  let period: PeriodLabel | undefined;
  let measure: HeadingSays['measure'];
  let isYtd = false;
  const roles: Said<Role>[] = [];
  [...path].reverse().forEach(({ text, facts, period: dated }, level) => {
    period = joined(period, dated ?? facts.period);
    for (const { meaning, isWhole } of facts.measures) {
      if (meaning === 'ytd') isYtd = true;
      else measure ??= { meaning, word: text, isWhole, isLowest: level === 0 };
    }
    for (const { meaning, isWhole } of facts.roles) {
      roles.push({ meaning, word: text, isWhole, isLowest: level === 0 });
    }
  });
  const rank = ({ isWhole, isLowest }: Said<Role>) => (isWhole ? 2 : 0) + (isLowest ? 1 : 0);
  roles.sort((a, b) => rank(b) - rank(a));
  const lowest = path.at(-1)?.facts;
  return {
    ...(period ? { period } : {}),
    ...(measure ? { measure } : {}),
    isYtd,
    roles,
    isTotal: lowest?.isTotal === true,
    headsPeriods: lowest?.headsPeriods === true,
  };
}

/** The finer period, with the year of the other one where it has none. */
function joined(
  finer: PeriodLabel | undefined,
  other: PeriodLabel | undefined,
): PeriodLabel | undefined {
  if (finer === undefined || other === undefined) return finer ?? other;
  if (finer.grain === 'Year' && other.grain !== 'Year') return joined(other, finer);
  if (finer.year !== undefined || other.year === undefined) return finer;
  return { ...finer, year: other.year, ...(other.isFiscalYear ? { isFiscalYear: true } : {}) };
}
