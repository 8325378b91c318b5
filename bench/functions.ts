import { status } from '../src/functions/functions';
import { median, timeOf, type Row } from './row';

const ROWS = 100_000;
const RUNS = 7;

/** BSC.STATUS over a column of actuals and one of targets, in one call. */
export function functionRows(): Row[] {
  const actuals = Array.from({ length: ROWS }, (_, row) => [80 + ((row * 37) % 41)]);
  const targets = Array.from({ length: ROWS }, (_, row) => [row % 97 === 0 ? -100 : 100]);
  const times = Array.from({ length: RUNS }, () => timeOf(() => status(actuals, targets)));
  return [
    { what: 'BSC.STATUS over 100,000 rows in one call', unit: 'ms', value: median(times), aim: 50 },
  ];
}
