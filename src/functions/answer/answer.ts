import { Failure } from '../arguments/failure';
import type { Cell } from './cell';
import { cellError } from './cell-error';

/**
 * Cells as Excel takes them: a blank as "" (a null would show as 0), a Failure as an error value. A single cell with an
 * error of ours throws it, because only then every host shows its sentence; an error that came in goes out unchanged.
 */
export function answer(cells: readonly (readonly Cell[])[]): unknown[][] {
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  const result = only === undefined ? undefined : delivered(only);
  const isOurs = !(only instanceof Failure) || only.reason.kind !== 'passed on';
  if (result instanceof Error && isOurs) throw result;
  return cells.map((row) => row.map(delivered));
}

/** One cell of a spilled result. */
export function delivered(cell: Cell): unknown {
  switch (typeof cell) {
    case 'object':
      return cellError(cell);
    case 'number':
      return Number.isFinite(cell) ? cell : cellError(Failure.invalid('tooLarge'));
    default:
      return cell ?? '';
  }
}
