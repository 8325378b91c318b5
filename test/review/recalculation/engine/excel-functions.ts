import { arrayOf, errorOf, type RuntimeValue, type Scalar } from './runtime-value';

export interface EngineFunction {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (given: unknown[]) => unknown;
}

/**
 * Functions for which the engine differs from Excel: inside SUMPRODUCT it looks only at the first cell of a range, and
 * INDEX with one number does not go along a row, and ROUND takes 1.005 for a little less.
 */
export const EXCEL_FUNCTIONS: ReadonlyMap<string, EngineFunction> = new Map([
  ['ISNUMBER', forEach(({ kind }) => ({ kind: 3, value: kind === 1 }))],
  ['ISTEXT', forEach(({ kind }) => ({ kind: 3, value: kind === 2 }))],
  ['ISBLANK', forEach(({ kind }) => ({ kind: 3, value: kind === 0 }))],
  ['ISERROR', forEach(({ kind }) => ({ kind: 3, value: kind === 4 }))],
  ['ABS', forEach(ofNumber(Math.abs))],
  ['SIGN', forEach(ofNumber(Math.sign))],
  ['ROUND', { minArity: 2, maxArity: 2, invoke: round }],
  ['EXCEL.COLUMN', forEachPlace((_row, column) => column)],
  ['EXCEL.ROW', forEachPlace((row) => row)],
  ['INDEX', { minArity: 2, maxArity: 3, invoke: index }],
]);

function forEach(one: (value: Scalar) => Scalar): EngineFunction {
  const invoke = ([given]: unknown[]): RuntimeValue => {
    const value = given as RuntimeValue;
    return value.kind === 5 ? arrayOf(value.rows.map((row) => row.map(one))) : one(value);
  };
  return { minArity: 1, maxArity: 1, invoke };
}

/** Numbers made of the place of each cell that is pointed to. */
function forEachPlace(number: (row: number, column: number) => number): EngineFunction {
  const invoke = ([given]: unknown[]): RuntimeValue => {
    const area = given as RuntimeValue;
    if (area.kind !== 5 || area.originRow === undefined || area.originCol === undefined) {
      return errorOf('#VALUE!');
    }
    const { rows, originRow, originCol } = area;
    const numberAt = (row: number, column: number): Scalar => ({
      kind: 1,
      value: number(originRow + row, originCol + column),
    });
    return arrayOf(rows.map((cells, row) => cells.map((_cell, column) => numberAt(row, column))));
  };
  return { minArity: 1, maxArity: 1, invoke };
}

function ofNumber(calculate: (value: number) => number): (value: Scalar) => Scalar {
  return (value) => {
    if (value.kind === 4) return value;
    const number = numberOf(value);
    return number === undefined ? errorOf('#VALUE!') : { kind: 1, value: calculate(number) };
  };
}

/** Blank is 0 and true is 1; a text counts when it is written like a number. */
function numberOf(value: Scalar): number | undefined {
  if (value.kind === 0) return 0;
  if (value.kind === 4) return undefined;
  if (value.kind === 2 && value.value.trim() === '') return undefined;
  const number = Number(value.value);
  return Number.isNaN(number) ? undefined : number;
}

/** Half goes away from 0, by the 15 digits that a cell shows. */
function round([value, places]: unknown[]): RuntimeValue {
  const number = placedNumber(value as RuntimeValue);
  const digits = placedNumber(places as RuntimeValue);
  if (typeof number !== 'number') return number;
  if (typeof digits !== 'number') return digits;
  const [mantissa = '0', exponent = '0'] = Math.abs(number).toExponential(14).split('e');
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + Math.trunc(digits)}`));
  const rounded = Number(`${shifted}e${-Math.trunc(digits)}`);
  return { kind: 1, value: rounded === 0 ? 0 : Math.sign(number) * rounded };
}

function index(given: unknown[]): RuntimeValue {
  const [source, ...places] = given as RuntimeValue[];
  if (source === undefined || source.kind === 4) return source ?? errorOf('#VALUE!');
  const whole = source.kind === 5 ? source : arrayOf([[source]]);
  const [first, second] = places.map(placeOf);
  const goesAlong = whole.height === 1 && whole.width > 1 && places.length === 1;
  const row = goesAlong ? 1 : first;
  const column = goesAlong ? first : (second ?? (whole.width === 1 ? 1 : 0));
  if (typeof row !== 'number') return row ?? errorOf('#VALUE!');
  if (typeof column !== 'number') return column ?? errorOf('#VALUE!');
  if (row < 0 || column < 0) return errorOf('#VALUE!');
  if (row > whole.height || column > whole.width) return errorOf('#REF!');
  const rows = row === 0 ? whole.rows : whole.rows.slice(row - 1, row);
  const found = rows.map((cells) => (column === 0 ? cells : cells.slice(column - 1, column)));
  const only = found.length === 1 && found[0]?.length === 1 ? found[0][0] : undefined;
  return only ?? arrayOf(found);
}

/** A whole number, or the error that stands there instead. */
function placeOf(value: RuntimeValue): number | Scalar {
  const number = placedNumber(value);
  return typeof number === 'number' ? Math.trunc(number) : number;
}

/** The number in the first cell, or the error that stands there instead. */
function placedNumber(value: RuntimeValue): number | Scalar {
  const scalar = value.kind === 5 ? (value.rows[0]?.[0] ?? errorOf('#VALUE!')) : value;
  if (scalar.kind === 4) return scalar;
  return numberOf(scalar) ?? errorOf('#VALUE!');
}
