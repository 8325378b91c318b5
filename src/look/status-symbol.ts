import type { Status } from '../scorecard/model/status';

const SYMBOLS: Readonly<Record<Status, string>> = {
  Green: '●',
  Amber: '▲',
  Red: '◆',
  'No data': '○',
  'Not due': '–',
  'Not scored': '–',
};

/** The shape that tells a status without its colour. */
export function statusSymbol(status: Status): string {
  return SYMBOLS[status];
}
