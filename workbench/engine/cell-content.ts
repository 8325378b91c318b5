import { CellValueType, numfmt, type ICellData, type Nullable } from '@univerjs/core';

/** What a cell shows to a program: text, number, true or false; '' when it is blank. Errors are their text, as `#N/A`. */
export type CellValue = string | number | boolean;

/** The texts by which a spreadsheet names its errors. */
const ERROR =
  /^#(N\/A|DIV\/0!|NUM!|NULL!|VALUE!|REF!|NAME\?|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|CYCLE!)$/;
const MAY_BE_NO_TEXT = /\d|^(true|false)$/i;
/** Longer texts are never numbers or dates. */
const LONGEST_NUMBER = 40;
const TEXT_FORMAT = '@';
const GENERAL = 'General';

export type CellValueKind = 'Empty' | 'Double' | 'Boolean' | 'Error' | 'String';

export function valueTypeOf(value: CellValue): CellValueKind {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorText(value) ? 'Error' : 'String';
}

export function isErrorText(value: CellValue): boolean {
  return typeof value === 'string' && ERROR.test(value);
}

const NOTHING = { v: null, t: null, f: null, si: null, p: null } satisfies Nullable<ICellData>;

/** What typing or setting a value makes of a cell: its data, and a number format if the text implied one. */
export interface Entry {
  readonly data: ICellData;
  readonly pattern?: string;
}

function readText(text: string, format: string): Entry {
  if (text.startsWith("'")) {
    return { data: { ...NOTHING, v: text.slice(1), t: CellValueType.FORCE_STRING } };
  }
  const isPlain = format === TEXT_FORMAT || text.length > LONGEST_NUMBER;
  const parsed = isPlain || !MAY_BE_NO_TEXT.test(text) ? null : numfmt.parseValue(text);
  if (typeof parsed?.v === 'boolean') return readEntry(parsed.v, format);
  if (typeof parsed?.v !== 'number')
    return { data: { ...NOTHING, v: text, t: CellValueType.STRING } };
  const data = { ...NOTHING, v: parsed.v, t: CellValueType.NUMBER };
  return format === GENERAL && parsed.z ? { data, pattern: parsed.z } : { data };
}

/**
 * What a cell becomes when a value is set or typed: `=` starts a formula, `'` a text; texts that look like numbers, dates
 * or truth values become those, unless the cell's number format is `@`; '' makes the cell blank.
 */
export function readEntry(value: CellValue, format: string): Entry {
  if (typeof value === 'number') return { data: { ...NOTHING, v: value, t: CellValueType.NUMBER } };
  if (typeof value === 'boolean') {
    return { data: { ...NOTHING, v: value ? 1 : 0, t: CellValueType.BOOLEAN } };
  }
  if (value === '') return { data: NOTHING };
  if (value.startsWith('=') && value.length > 1 && format !== TEXT_FORMAT) {
    return { data: { ...NOTHING, f: value } };
  }
  return readText(value, format);
}

export function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === null || value === undefined) return '';
  if (cell?.t !== CellValueType.BOOLEAN) return value;
  return value === 1 || value === true || value === 'TRUE';
}

/** The value as a person sees it, by its number format. */
export function textOf(value: CellValue, pattern: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && (value === '' || isErrorText(value))) return value;
  return numfmt.format(pattern, value, { throws: false });
}
