import { unitTree } from '../scorecard/cascade/unit-tree';
import type { Scorecard } from '../scorecard/model/scorecard';
import type { Unit } from '../scorecard/model/unit';
import type { Dictionary } from '../strings/dictionary';
import { fill } from '../strings/fill';
import { EXIT } from './exit-code';
import { failure, type Failure } from './failure';

/** Units that a message lists before it only counts them. */
const MOST_NAMED = 8;

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
    const named = namesOf(units, texts);
    return failure('unknownUnit', { unit: asked, file, units: named }, EXIT.wrongUsage);
  }
  if (others.length > 0) {
    const named = namesOf([unit, ...others], texts);
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

function namesOf(units: readonly Unit[], texts: Dictionary): string {
  const named = units.slice(0, MOST_NAMED).map(({ id, name }) => `${id} (${name})`);
  const count = units.length - named.length;
  const list = named.join(', ');
  return count === 0 ? list : fill(texts.cli.moreUnits, { units: list, count });
}
