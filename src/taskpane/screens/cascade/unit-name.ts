import type { Scorecard } from '../../../scorecard/model/scorecard';
import type { Unit } from '../../../scorecard/model/unit';
import type { Dictionary } from '../../../strings/dictionary';

/** The name of a unit; of the company without a row of its own, the one in Setup. */
export function unitName(
  unit: Unit | undefined,
  { setup }: Scorecard,
  words: Dictionary['pane']['cascade'],
): string {
  return unit?.name ?? setup.company ?? words.company;
}
