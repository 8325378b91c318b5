import type { FormulaScalar, FormulaValue } from '../engine';
import type { Json } from '../protocol';

/** What came back for one invocation. */
export interface Answer {
  readonly id: number;
  readonly value: FormulaValue;
  /** The sentence of an error; '' when there is none. */
  readonly message: string;
}

/** The library's numbers for errors; every other one shows #VALUE!. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};
const VALUE_ERROR = '#VALUE!';

function isRecord(value: Json | undefined): value is { [key: string]: Json | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readScalar(value: Json): FormulaScalar {
  // Excel shows a null result as 0.
  if (value === null) return 0;
  if (isRecord(value)) {
    const basic = value['basicValue'];
    const isError = value['type'] === 'Error';
    if (typeof basic === 'string') return isError ? { error: basic } : basic;
    return typeof basic === 'number' || typeof basic === 'boolean' ? basic : { error: VALUE_ERROR };
  }
  return Array.isArray(value) ? { error: VALUE_ERROR } : value;
}

function readRows(value: readonly Json[]): FormulaValue {
  const rows = value.map((row) => (Array.isArray(row) ? row.map(readScalar) : [readScalar(row)]));
  const width = rows[0]?.length ?? 0;
  const isRectangle = width > 0 && rows.every((row) => row.length === width);
  return isRectangle ? rows : { error: VALUE_ERROR };
}

function messageIn(value: Json): string {
  if (typeof value === 'string') return value;
  const message = isRecord(value) ? (value['errorMessage'] ?? value['message']) : undefined;
  return typeof message === 'string' ? message : '';
}

/** The first sentence among errors that a function returned inside its result. */
function messageInside(value: Json): string {
  if (!Array.isArray(value))
    return isRecord(value) && value['type'] === 'Error' ? messageIn(value) : '';
  for (const item of value) {
    const message = messageInside(item);
    if (message !== '') return message;
  }
  return '';
}

/** One entry of `SetInvocationArrayResults`: `[id, succeeded, value or message, error number?, …]`. */
export function readAnswer(entry: Json): Answer | undefined {
  if (!Array.isArray(entry)) return undefined;
  const [id, succeeded, value = null, code] = entry;
  if (typeof id !== 'number') return undefined;
  if (succeeded === true) {
    const read = Array.isArray(value) ? readRows(value) : readScalar(value);
    return { id, value: read, message: messageInside(value) };
  }
  const error = (typeof code === 'number' ? ERRORS[code] : undefined) ?? VALUE_ERROR;
  return { id, value: { error }, message: messageIn(value) };
}
