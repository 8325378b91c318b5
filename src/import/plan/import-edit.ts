import type { Scorecard } from '../../scorecard/model/scorecard';
import type { FigureFormula, FigureValue } from '../../tables/write/figure-formula';
import { withFrozen } from './frozen-links';
import type { ImportPlan } from './import-plan';

/** All figures of an import whose cells change between formula and value. */
export function figuresToWrite({
  formulas,
  copies,
  frozen,
}: ImportPlan): readonly (FigureFormula | FigureValue)[] {
  return [...formulas, ...copies, ...frozen];
}

/**
 * The scorecard that an import changes, with the figures of outdated links as they become: what these show now belongs to another
 * period, so that putting a closed figure back restates nothing.
 */
export function importBase(read: Scorecard, { frozen }: ImportPlan): Scorecard {
  if (frozen.length === 0) return read;
  return { ...read, readings: withFrozen(read.readings, frozen) };
}
