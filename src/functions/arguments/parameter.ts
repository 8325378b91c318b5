import { Failure } from './failure';
import { plainCell, type PlainCell } from './plain-cell';

/** Reads one kind of value from a filled cell; undefined when the cell says that there is none ("n/a"). */
export type Kind<Value> = (cell: PlainCell, name: string) => Value | Failure | undefined;

/** One parameter of a function: its name as Excel shows it, and how a cell given for it is read. */
export interface Parameter<Value> {
  readonly name: string;
  /** May be left out of the formula. */
  readonly optional: boolean;
  /** The value in a cell as Excel delivers it; a blank gives the default. */
  readonly read: (cell: unknown) => Value | Failure;
}

/** A parameter that has to be given; a blank cell has no value. */
export function required<Value>(name: string, kind: Kind<Value>): Parameter<Value | undefined> {
  return { name, optional: false, read: reader(name, kind, undefined) };
}

/** A parameter that has to be given; a blank cell has a default. */
export function requiredOr<Value>(
  name: string,
  kind: Kind<Value>,
  fallback: Value,
): Parameter<Value> {
  return { name, optional: false, read: reader(name, kind, fallback) };
}

/** A parameter that may be left out, and then has no value. */
export function optional<Value>(name: string, kind: Kind<Value>): Parameter<Value | undefined> {
  return { name, optional: true, read: reader(name, kind, undefined) };
}

/** A parameter that may be left out, and then has a default. */
export function optionalOr<Value>(
  name: string,
  kind: Kind<Value>,
  fallback: Value,
): Parameter<Value> {
  return { name, optional: true, read: reader(name, kind, fallback) };
}

function reader<Value, Fallback>(
  name: string,
  kind: Kind<Value>,
  fallback: Fallback,
): (cell: unknown) => Value | Fallback | Failure {
  return (cell) => {
    const plain = plainCell(cell);
    if (plain === undefined) return fallback;
    if (plain instanceof Failure) return plain;
    return kind(plain, name) ?? fallback;
  };
}
