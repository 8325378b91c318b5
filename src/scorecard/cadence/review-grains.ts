import { frequencyOf, type EvaluationContext } from '../evaluation/evaluation-context';
import { GRAINS, isFiner, type Grain } from '../periods/grain';

/**
 * The lengths of the periods that are reviewed, the shortest first: that of Setup; each longer one in which KPIs are
 * read, as strategic ones are in quarters and half-years; and the year.
 */
export function reviewGrains({
  scorecard,
  settings,
}: Pick<EvaluationContext, 'scorecard' | 'settings'>): readonly [Grain, ...Grain[]] {
  const base = scorecard.setup.reviewCadence ?? settings.grain;
  const read = new Set(scorecard.kpis.map((kpi) => frequencyOf(kpi, settings)));
  const longer = GRAINS.filter(
    (grain) => isFiner(base, grain) && (read.has(grain) || grain === 'Year'),
  );
  return [base, ...longer];
}
