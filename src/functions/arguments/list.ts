import { Failure } from './failure';
import type { Parameter } from './parameter';
import type { Range } from './range';

/** The values of a whole range, row by row, with the shape they came in. */
export interface List<Value> {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly Value[];
}

/** A parameter that looks at its range as a whole. */
export interface RangeParameter<Value> {
  readonly name: string;
  readonly optional: boolean;
  readonly readRange: (range: Range) => Value | Failure;
}

/** All cells of a range, each read as `parameter` says; the first error in it decides. */
export function list<Value>(parameter: Parameter<Value>): RangeParameter<List<Value>> {
  const { name, optional, read } = parameter;
  return {
    name,
    optional,
    readRange: ({ rows, columns, cells }) => {
      const values: Value[] = [];
      for (const row of cells) {
        for (const cell of row) {
          const value = read(cell);
          if (value instanceof Failure) return value;
          values.push(value);
        }
      }
      return { name, rows, columns, values };
    },
  };
}

/** One value, although the function looks at other ranges as a whole. */
export function single<Value>(parameter: Parameter<Value>): RangeParameter<Value> {
  const { name, optional, read } = parameter;
  return {
    name,
    optional,
    readRange: ({ rows, columns, cells }) =>
      rows === 1 && columns === 1
        ? read(cells[0]?.[0])
        : Failure.invalid('oneValueOnly', { name, rows, columns }),
  };
}

/** The cells of a table with its headings; undefined when the argument is left out or blank. */
export function table(name: string, isOptional: boolean): RangeParameter<Range | undefined> {
  return {
    name,
    optional: isOptional,
    readRange: (range) => {
      const first = range.cells[0]?.[0];
      const isLeftOut = range.rows === 1 && range.columns === 1 && (first ?? '') === '';
      return isLeftOut ? undefined : range;
    },
  };
}
