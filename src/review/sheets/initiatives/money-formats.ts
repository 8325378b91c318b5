import { valueFormat, varianceFormat } from '../../../look/excel-formats';
import { decimalsOf } from '../../../look/measure';
import type { ReviewSubject } from '../../subject/review-subject';
import type { InitiativeRow } from './initiative-rows';

/** Formats of money in the currency of the Setup. */
export interface MoneyFormats {
  readonly amount: string;
  readonly variance: string;
}

/** As many decimals as the figures of the table need. */
export function moneyFormats(
  { scorecard, language }: ReviewSubject,
  rows: readonly InitiativeRow[],
): MoneyFormats {
  const measure = { measureUnit: scorecard.setup.currency };
  const figures = rows.flatMap(({ initiative: { budget, spent, forecast } }) => [
    budget,
    spent,
    forecast,
  ]);
  const decimals = decimalsOf(measure, figures);
  return {
    amount: valueFormat(measure, decimals),
    variance: varianceFormat(measure, decimals, language),
  };
}
