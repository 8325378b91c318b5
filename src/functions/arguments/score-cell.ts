import { number, status } from './kinds';
import type { Failure } from './failure';
import type { Kind } from './parameter';

/** A score, or `outside`: a child that cannot have one ("Not scored", "Not due") and is left out of the roll-up. */
export type ScoreCell = number | 'outside';

/** A score as found in a cell; the words of a status say why there is none. */
export const scoreCell: Kind<ScoreCell> = (cell, name) => {
  if (typeof cell !== 'string') return number(cell, name);
  return wordOf(cell, name) ?? number(cell, name);
};

function wordOf(cell: string, name: string): 'outside' | Failure | undefined {
  const word = status(cell, name);
  return word === 'Not scored' || word === 'Not due' ? 'outside' : undefined;
}
