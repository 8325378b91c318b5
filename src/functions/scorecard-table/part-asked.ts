import { scorecardOfUnit } from '../../scorecard/cascade/scorecard-of-unit';
import type { Scorecard } from '../../scorecard/model/scorecard';
import { Failure } from '../arguments/failure';
import { plainCell } from '../arguments/plain-cell';
import type { Range } from '../arguments/range';

/** The part of a scorecard that is about the unit of that ID or name; the whole when the cell is blank. */
export function partAsked(cell: Range | undefined, scorecard: Scorecard): Scorecard | Failure {
  const asked = plainCell(cell?.cells[0]?.[0]);
  // An empty cell arrives as 0 on Windows and Mac.
  if (asked === undefined || asked === 0) return scorecard;
  if (asked instanceof Failure) return asked;
  const key = String(asked).trim().toLowerCase();
  const { units } = scorecard;
  const unit =
    units.find(({ id }) => id.toLowerCase() === key) ??
    units.find(({ name }) => name.toLowerCase() === key);
  if (!unit) return Failure.invalid('unknownUnit', { value: String(asked) });
  return scorecardOfUnit(scorecard, unit);
}
