import { frequencyOf } from '../../../import/plan/frequency-of';
import { isYearToDate, seriesOf, type SeriesGuess } from '../../../import/plan/series-of';
import type { ProposedKpi } from '../../../import/proposal/proposal';
import { periodLabel } from '../../../look/period-label';
import { settingsOf } from '../../../scorecard/evaluation/settings';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { useWorkspace } from '../../workspace/workspace';

/** What the figures of a KPI are for one another, where it matters, and what that does to a target of a longer period. */
export function useSeries(
  kpi: ProposedKpi,
): { readonly guess: SeriesGuess; readonly sentence: string | undefined } | undefined {
  const { texts, language } = usePaneLook();
  const words = texts.importing;
  const { calendar, grain } = settingsOf(useWorkspace().read.scorecard.setup);
  const guess = seriesOf(kpi, frequencyOf(kpi, calendar, grain) ?? grain, calendar);
  const { series, target, isSaid } = guess;
  if (!target && !isSaid && !isYearToDate(kpi)) return undefined;
  const period = target && periodLabel(target.period, language);
  return {
    guess,
    sentence: period === undefined ? undefined : fill(words.seriesTarget[series], { period }),
  };
}
