import { isVoice } from '../../scorecard/health/is-voice';
import type { Analysis } from '../../scorecard/model/analysis';
import type { Scorecard } from '../../scorecard/model/scorecard';
import { samePeriod } from '../../scorecard/periods/period';
import type { TargetField } from './collected';
import type { Collecting } from './collecting';
import type { Merging } from './merge-answers';
import { withSaid, type SaidFields } from './said-fields';

/** Each field goes into the row that says it now, else into the first row of the review about the KPI, else into a new one. */
export function putAnalysisField(
  { scorecard, kpiOf, speaksFor }: Collecting,
  id: string,
  said: SaidFields,
  { record, today, person }: Merging,
): Scorecard {
  const kpi = kpiOf(id);
  if (kpi === undefined) return scorecard;
  const { period } = record;
  let rows = scorecard.analyses;
  for (const [field, value] of said) {
    const at = placeOf(rows, field);
    const one: SaidFields = new Map([[field, value]]);
    if (at < 0) {
      const author = person === undefined ? {} : { author: person };
      rows = [...rows, withSaid<Analysis>({ kpi: kpi.id, period, ...author, date: today }, one)];
    } else rows = rows.map((row, index) => (index === at ? withSaid(row, one) : row));
  }
  return { ...scorecard, analyses: rows };

  function placeOf(analyses: readonly Analysis[], field: TargetField): number {
    const isOurs = (each: Analysis): boolean =>
      each.kpi === kpi?.id && speaksFor(kpi, each.period) && !isVoice(each);
    const saying = analyses.findIndex(
      (each) => isOurs(each) && each[field as keyof Analysis] !== undefined,
    );
    if (saying >= 0) return saying;
    const same = analyses.findIndex((each) => isOurs(each) && samePeriod(each.period, period));
    return same >= 0 ? same : analyses.findIndex(isOurs);
  }
}
