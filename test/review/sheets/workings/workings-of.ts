import {
  workingsColumn,
  type WorkingsColumn,
} from '../../../../src/review/sheets/workings/columns';
import { workingsSheet } from '../../../../src/review/sheets/workings/workings-sheet';
import type { ReviewSubject } from '../../../../src/review/subject/review-subject';
import { calculatingSheets } from '../../recalculation/calculating-sheets';
import { differences } from '../../recalculation/differences';
import { recalculationOf } from '../../recalculation/engine/recalculation';
import { rowOf, shown } from '../../shown';

export const NAME = workingsColumn('name');

/** Shows columns of the row with a name. */
export function reader(subject: ReviewSubject) {
  const { sheet } = workingsSheet(subject);
  return (name: string, ...columns: WorkingsColumn[]) =>
    columns.map((column) => shown(sheet, rowOf(sheet, name, NAME), workingsColumn(column)));
}

/** Every formula gives the result it carries. */
export function expectCalculated(subject: ReviewSubject): void {
  const book = calculatingSheets(subject);
  expect(differences(book, recalculationOf(book)())).toEqual([]);
}
