import { frozenFigures } from '../../scorecard/edits/frozen-figures';
import { restatedFigures } from '../../scorecard/edits/with-restatement';
import type { Scorecard } from '../../scorecard/model/scorecard';
import type { Snapshot } from '../../scorecard/model/snapshot';
import { monthPeriod, samePeriod } from '../../scorecard/periods/period';

const RESTATED = {
  kpi: 'P1.1',
  period: monthPeriod(2026, 9),
  /** kEUR, as it was known at the close. */
  first: 64,
  on: '2026-10-21',
  by: 'Sofie Lindqvist',
  reason: 'A customer’s credit note of 15 kEUR arrived after the close',
};

/**
 * What each closed review froze, and the rows of September that a late credit note changed afterwards. The figures
 * are what the scorecard's own rules give, so that the sample never contradicts itself.
 */
export function closingSnapshots(scorecard: Scorecard): readonly Snapshot[] {
  const reported = asFirstReported(scorecard);
  const closings = scorecard.reviews.flatMap(({ period, closedOn, closedBy }) =>
    closedOn === undefined
      ? []
      : frozenFigures(reported, period).map((figures) => ({
          closedOn,
          period,
          kind: 'First' as const,
          by: closedBy,
          ...figures,
        })),
  );
  return [...closings, ...restatedSnapshots(reported, scorecard)];
}

function restatedSnapshots(reported: Scorecard, scorecard: Scorecard): readonly Snapshot[] {
  const { period, on, by, reason } = RESTATED;
  return restatedFigures(reported, scorecard, period).map((figures) => ({
    closedOn: on,
    period,
    kind: 'Restated',
    reason,
    by,
    ...figures,
  }));
}

function asFirstReported(scorecard: Scorecard): Scorecard {
  const readings = scorecard.readings.map((reading) =>
    reading.kpi === RESTATED.kpi && samePeriod(reading.period, RESTATED.period)
      ? { ...reading, actual: RESTATED.first }
      : reading,
  );
  return { ...scorecard, readings };
}
