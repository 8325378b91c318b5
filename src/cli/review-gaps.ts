import { findingCounts } from '../health/finding-counts';
import { scorecardOfUnit } from '../scorecard/cascade/scorecard-of-unit';
import { closingGaps, type ClosingGaps } from '../scorecard/edits/closing-gaps';
import { checkHealth } from '../scorecard/health/check-health';
import { isOpen } from '../scorecard/health/is-open';
import type { Action } from '../scorecard/model/action';
import type { Unit } from '../scorecard/model/unit';
import type { CalendarDate } from '../scorecard/periods/calendar-date';
import type { Period } from '../scorecard/periods/period';
import type { ScorecardFile } from './scorecard-file';

/** What stands against a final review, as the checklist of the pane counts it. */
export interface ReviewGaps extends Pick<ClosingGaps, 'missing' | 'unexplained'> {
  readonly late: readonly Action[];
  /** Of the health check of the whole workbook. */
  readonly errors: number;
}

/** What is open of the review of a unit and those below it; of the company without one. */
export function reviewGaps(
  { scorecard, problems, layout }: Omit<ScorecardFile, 'workbook'>,
  period: Period,
  today: CalendarDate,
): (unit: Unit | undefined) => ReviewGaps {
  const report = checkHealth(scorecard, period, today);
  const { ignored } = scorecard;
  const { Error: errors } = findingCounts({ report, problems, layout, formulas: [], ignored });
  return (unit) => {
    const part = unit === undefined ? scorecard : scorecardOfUnit(scorecard, unit);
    const { missing, unexplained } = closingGaps(part, period);
    const late = part.actions.filter(
      (action) => isOpen(action) && action.due !== undefined && action.due < today,
    );
    return { missing, unexplained, late, errors };
  };
}
