import { settingsOf } from '../../scorecard/evaluation/settings';
import type { Setup } from '../../scorecard/model/setup';
import { Fault } from '../fault';

/** The settings that make the scale of the scorecard. */
export const SCALE_FIELDS = ['greenFrom', 'amberFrom', 'scoreCap', 'scoreFloor'] as const;

/** A fault when not: floor < Amber < Green ≤ cap, blanks taken as their defaults. */
export function scaleOrderFault(setup: Setup): Fault | undefined {
  const { scoreFloor, amberFrom, greenFrom, scoreCap } = settingsOf(setup);
  if (scoreFloor < amberFrom && amberFrom < greenFrom && greenFrom <= scoreCap) return undefined;
  return Fault.of('scale-order', {
    floor: scoreFloor,
    amber: amberFrom,
    green: greenFrom,
    cap: scoreCap,
  });
}
