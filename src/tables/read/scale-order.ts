import { settingsOf } from '../../scorecard/evaluation/settings';
import { isPossibleScale } from '../../scorecard/rules/score-scale';
import type { Setup } from '../../scorecard/model/setup';
import { Fault } from '../fault';

/** The settings that make the scale of the scorecard. */
export const SCALE_FIELDS = ['greenFrom', 'amberFrom', 'scoreCap', 'scoreFloor'] as const;

/** A fault when the scale cannot be, blanks taken as their defaults. */
export function scaleOrderFault(setup: Setup): Fault | undefined {
  const settings = settingsOf(setup);
  if (isPossibleScale(settings)) return undefined;
  const { scoreFloor, amberFrom, greenFrom, scoreCap } = settings;
  return Fault.of('scale-order', {
    floor: scoreFloor,
    amber: amberFrom,
    green: greenFrom,
    cap: scoreCap,
  });
}
