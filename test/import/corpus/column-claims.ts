import { columnLetters } from '../../../src/tables/cell-address';
import { columnNumber } from '../../../src/tables/cell-range';
import type { Measure } from '../../../src/import/proposal/proposal';
import type { Claim, ColumnTruth, PeriodText } from './truth';

/** Months one after the other, from one such as 2026-04. */
export function monthsFrom(first: string, count: number): PeriodText[] {
  const [year = 0, month = 1] = first.split('-').map(Number);
  return Array.from({ length: count }, (_, step) => {
    const ordinal = year * 12 + month - 1 + step;
    return `${Math.floor(ordinal / 12)}-${String((ordinal % 12) + 1).padStart(2, '0')}` as PeriodText;
  });
}

/** Columns from `first` on: for each period one column for each measure. */
export function across(
  first: string,
  periods: readonly PeriodText[],
  measures: readonly (Measure | 'value' | 'ignore')[],
): Record<string, ColumnTruth> {
  const start = columnNumber(first);
  return Object.fromEntries(
    periods.flatMap((period, index) =>
      measures.map((measure, place): [string, Claim] => [
        columnLetters(start + index * measures.length + place),
        measure === 'ignore' ? 'ignore' : `${measure} ${period}`,
      ]),
    ),
  );
}

/** Rows from `first` on in a region of `columns`: for each period one row for each measure. */
export function down(
  first: number,
  periods: readonly PeriodText[],
  measures: readonly (Measure | 'value')[],
): Record<string, ColumnTruth> {
  return Object.fromEntries(
    periods.flatMap((period, index) =>
      measures.map((measure, place): [string, Claim] => [
        String(first + index * measures.length + place),
        `${measure} ${period}`,
      ]),
    ),
  );
}
