import { weightOf } from '../roll-up/weight-of';
import { allocate } from './allocate';

/** Weights are whole when they add up to 100, or, where all are typed as shares below 1, to 1. */
export interface WholeWeights {
  readonly whole: 1 | 100;
  readonly sum: number;
  readonly isWhole: boolean;
  /** Proportional weights that add up to the whole exactly, to a tenth of a percent, in the order of the rows. */
  readonly weights: readonly number[];
}

/** What "Make it 100%" makes of the weights of siblings; a blank weight is 1. All at 0 become equal. */
export function wholeWeights(rows: readonly { readonly weight?: number }[]): WholeWeights {
  const given = rows.map(weightOf);
  const sum = Number(given.reduce((all, weight) => all + weight, 0).toPrecision(12));
  const areShares = given.some((weight) => weight > 0) && given.every((weight) => weight < 1);
  const whole = areShares ? 1 : 100;
  return {
    whole,
    sum,
    isWhole: sum === whole,
    weights: allocate(whole, given, areShares ? 3 : 1),
  };
}
