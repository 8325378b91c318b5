import { samePeriod } from '../../scorecard/periods/period';
import { yearBefore } from '../../scorecard/periods/year-before';
import type { CellFigure } from '../figures/read-figure';
import type { DraftFigure } from './kpi-draft';

/** Last year's figure for a target: what the row says it was, else the actual of the same period of the year before. */
export function lastYear(
  { period: own }: DraftFigure,
  figures: readonly DraftFigure[],
): CellFigure | undefined {
  const before = yearBefore(own);
  const known = figures.filter(({ figure }) => figure.value !== undefined);
  const prior = known.find(({ measure, period }) => measure === 'prior' && samePeriod(period, own));
  const actual = known.find(
    ({ measure, period }) => measure === 'actual' && samePeriod(period, before),
  );
  return (prior ?? actual)?.figure;
}
