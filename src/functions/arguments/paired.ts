import { Failure } from './failure';
import type { List } from './list';

/** The values of `other`, one for each value of `list`; none when the argument is left out. */
export function paired<Value>(list: List<unknown>, other: List<Value>): readonly Value[] | Failure {
  if (other.rows === list.rows && other.columns === list.columns) return other.values;
  const leftOut = other.values.length === 1 && other.values[0] === undefined;
  return leftOut ? [] : Failure.invalid('shapesDiffer', shapeOf(other));
}

/** As `paired`, and a single value counts for every place. */
export function repeated<Value>(
  list: List<unknown>,
  other: List<Value>,
): readonly Value[] | Failure {
  const only = other.values[0];
  if (other.values.length > 1 || only === undefined) return paired(list, other);
  return list.values.map(() => only);
}

/** A Failure unless the list is a series in time: one row or one column. */
export function notInLine(list: List<unknown>): Failure | undefined {
  return list.rows === 1 || list.columns === 1
    ? undefined
    : Failure.invalid('notInLine', shapeOf(list));
}

function shapeOf({ name, rows, columns }: List<unknown>): Record<string, string | number> {
  return { name, rows, columns };
}
