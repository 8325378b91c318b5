import { evaluate } from '../src/scorecard/evaluation/evaluate';
import { LAST_MONTH, largeScorecard } from './large-scorecard';
import { median, timeOf, type Row } from './row';

const MONTHS = 36;
const SIZES = [100, 1_000, 10_000];
const RUNS = 7;

/** Evaluating one month of scorecards of three sizes; the sizes take turns, so that a busy moment hits all of them. */
export function evaluationRows(): Row[] {
  const scorecards = SIZES.map((size) => largeScorecard(size, MONTHS));
  const times = SIZES.map((): number[] => []);
  for (let run = 0; run < RUNS; run += 1) {
    scorecards.forEach((scorecard, index) => {
      times[index]?.push(timeOf(() => evaluate(scorecard, LAST_MONTH)));
    });
  }
  const medians = times.map(median);
  const [, middle = NaN, large = NaN] = medians;
  return [
    ...SIZES.map((size, index): Row => ({
      what: `evaluate ${size} KPIs × ${MONTHS} months`,
      unit: 'ms',
      value: medians[index] ?? NaN,
      aim: size === 1_000 ? 100 : undefined,
    })),
    { what: 'ten times the KPIs take', unit: 'times', value: large / middle, aim: 12 },
  ];
}
