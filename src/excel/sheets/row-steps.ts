import { columnLetters } from '../../tables/cell-address';
import { rowEdits } from '../../workbook/scorecard-sheet/row-edits';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../workbook/scorecard-sheet/sheet-columns';
import { BYTES_OF_A_CALL } from '../writing/bytes-of-a-call';
import type { Step } from '../writing/step';
import type { StandingCard } from './standing-card';

/** Brings the rows of a sheet into another order, whole rows at a time, so that what the user wrote beside them stays with them. */
export function rowSteps(
  { sheet, lastColumn }: StandingCard,
  { from, to }: { readonly from: readonly string[]; readonly to: readonly string[] },
): Step[] {
  const first = columnLetters(SHEET_COLUMNS.length);
  const last = columnLetters(lastColumn);
  const hasOwnColumns = lastColumn >= SHEET_COLUMNS.length;
  const rowAt = (place: number): number => SHEET_ROWS.first + place;
  return rowEdits(from, to).flatMap((edit) => {
    if (edit.kind === 'copy' && !hasOwnColumns) return [];
    return [
      {
        bytes: BYTES_OF_A_CALL,
        add: ({ workbook }: Excel.RequestContext) => {
          const worksheet = workbook.worksheets.getItem(sheet);
          if (edit.kind === 'copy') {
            const cells = (place: number): string =>
              `${first}${rowAt(place)}:${last}${rowAt(place)}`;
            worksheet.getRange(cells(edit.to)).copyFrom(cells(edit.from));
            return;
          }
          const rows = worksheet.getRange(`${rowAt(edit.at)}:${rowAt(edit.at + edit.count - 1)}`);
          if (edit.kind === 'insert') rows.insert('Down');
          else rows.delete('Up');
        },
      },
    ];
  });
}
