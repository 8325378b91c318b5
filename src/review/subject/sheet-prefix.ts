import { formatPeriod } from '../../scorecard/periods/period-text';
import type { Period } from '../../scorecard/periods/period';

/** What the names of a review's sheets begin with, where several reviews stand in one workbook. */
export interface SheetPrefix {
  readonly text: string;
  /** 1, or more where sheets of another review of the period are there. */
  readonly number: number;
}

/**
 * The first that no sheet of the workbook begins with. Case does not matter.
 *
 * @example sheetPrefix(october, ['2026-10 Summary']) // { text: '2026-10 (2) ', number: 2 }
 */
export function sheetPrefix(period: Period, sheets: readonly string[]): SheetPrefix {
  const known = sheets.map((name) => name.toLowerCase());
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : `(${number}) `;
    const text = `${formatPeriod(period)} ${ending}`;
    if (!known.some((name) => name.startsWith(text.toLowerCase()))) return { text, number };
  }
}
