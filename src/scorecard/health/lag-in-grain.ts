import type { Grain } from '../periods/grain';
import { PERIODS_IN_YEAR } from '../periods/periods-in-year';
import type { HealthContext } from './health-context';

/** A lag that a link gives in periods of the scorecard, in whole periods of another grain. */
export function lagInGrain(lag: number, grain: Grain, { settings }: HealthContext): number {
  return Math.round((lag * PERIODS_IN_YEAR[grain]) / PERIODS_IN_YEAR[settings.grain]);
}
