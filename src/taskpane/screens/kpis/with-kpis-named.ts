import { kpiFromLibrary } from '../../../library/kpi-from-library';
import { libraryKpiNamed } from '../../../library/library-kpi-named';
import { nextKpiId } from '../../../scorecard/edits/next-kpi-id';
import { weightBeside } from '../../../scorecard/edits/weight-beside';
import { withoutBlanks } from '../../../scorecard/edits/without-blanks';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import type { Period } from '../../../scorecard/periods/period';
import type { Language } from '../../../strings/dictionary';
import { firstDayOfUse } from './form/first-day-of-use';
import { siblingsOf } from './form/siblings-of';

interface Names {
  readonly names: readonly string[];
  readonly objective: string | undefined;
  readonly period: Period;
  readonly language: Language;
}

/** The scorecard with a KPI for each name; what the library knows of one is filled in. */
export function withKpisNamed(
  scorecard: Scorecard,
  { names, objective, period, language }: Names,
): Scorecard {
  const activeFrom = firstDayOfUse(scorecard, period);
  const weight = weightBeside(siblingsOf(scorecard, objective, ''), undefined);
  const { currency } = scorecard.setup;
  return names.reduce((now, name) => {
    const id = nextKpiId(now, objective);
    const known = libraryKpiNamed(name);
    const kpi = known
      ? { ...kpiFromLibrary(known, { id, objective, language, currency }), name }
      : { id, name, objective };
    return { ...now, kpis: [...now.kpis, withoutBlanks({ ...kpi, weight, activeFrom })] };
  }, scorecard);
}
