import type { Unit } from '../scorecard/model/unit';
import type { Dictionary } from '../strings/dictionary';
import { fill } from '../strings/fill';

/** Units that a message lists before it only counts them. */
const MOST_NAMED = 8;

/** Units as a message names them: by ID and name, the rest counted. */
export function unitNames(units: readonly Unit[], texts: Dictionary): string {
  const named = units.slice(0, MOST_NAMED).map(({ id, name }) => `${id} (${name})`);
  const count = units.length - named.length;
  const list = named.join(', ');
  return count === 0 ? list : fill(texts.cli.moreUnits, { units: list, count });
}
