import { cellReference } from '../../book/reference';
import { cardPlace } from '../../subject/card-place';
import type { KpiRow } from '../../subject/outline';
import type { ReviewSubject } from '../../subject/review-subject';
import { SCORECARD_COLUMNS } from '../scorecard/columns';

/** Where more is said about a KPI: its card or, without one, its line on Scorecard. */
export function kpiLink(
  subject: ReviewSubject,
  { row, result }: KpiRow,
): { readonly sheet: string; readonly cell: string } {
  return (
    cardPlace(subject, result.kpi.id) ?? {
      sheet: subject.sheets.fixed.scorecard,
      cell: cellReference({ row, column: SCORECARD_COLUMNS.id }),
    }
  );
}
