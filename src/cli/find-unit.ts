import { unitTree } from '../scorecard/cascade/unit-tree';
import type { Scorecard } from '../scorecard/model/scorecard';
import type { Unit } from '../scorecard/model/unit';
import type { Dictionary } from '../strings/dictionary';
import { EXIT } from './exit-code';
import { failure, type Failure } from './failure';
import { unitNames } from './unit-names';

/**
 * The unit with an ID or name, whatever its capitals; an ID goes before a name. Undefined for the one at the top, which
 * is the whole scorecard.
 *
 * @param file the name of the workbook, for messages
 */
export function findUnit(
  asked: string,
  { units }: Scorecard,
  file: string,
  texts: Dictionary,
): Unit | Failure | undefined {
  const [unit, ...others] = unitsCalled(asked, units);
  if (unit === undefined) {
    if (units.length === 0) return failure('noUnits', { file }, EXIT.wrongUsage);
    const named = unitNames(units, texts);
    return failure('unknownUnit', { unit: asked, file, units: named }, EXIT.wrongUsage);
  }
  if (others.length > 0) {
    const named = unitNames([unit, ...others], texts);
    return failure('severalUnits', { unit: asked, units: named }, EXIT.wrongUsage);
  }
  return unit === unitTree(units).unit ? undefined : unit;
}

function unitsCalled(asked: string, units: readonly Unit[]): readonly Unit[] {
  const wanted = folded(asked);
  const byId = units.filter(({ id }) => folded(id) === wanted);
  return byId.length > 0 ? byId : units.filter(({ name }) => folded(name) === wanted);
}

/** Vietnamese letters can be written as one character or as several. */
function folded(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
