import type { Region } from '../../../import/proposal/proposal';
import { columnLetters } from '../../../tables/cell-address';

/** A line of KPIs as the sheet calls it: the number of a row, the letters of a column where KPIs are in columns. */
export function lineName({ orientation }: Pick<Region, 'orientation'>, row: number): string {
  return orientation === 'columns' ? columnLetters(row - 1) : String(row);
}
