/**
 * The engine of formulas reads fewer names than Excel does. What it cannot read is written for it with letters of a block
 * that Unicode leaves to everybody's own use; they stand for one character each, so nothing is lost on the way back.
 */
const BLOCK = 0xe100;
const ENCODED = /[\ue100-\ue17f]/g;
const UNREADABLE_IN_TABLES = /[_.\\]/g;
const UNREADABLE_IN_COLUMNS = /[(){},:[\]'#@"]/g;

/** Which rows the engine shall take a table's name for. */
export type TableExtent = 'data' | 'headers and data' | 'whole';

const MARKS: Readonly<Record<TableExtent, string>> = {
  data: '',
  'headers and data': '\ue001',
  whole: '\ue002',
};

function encoded(text: string, unreadable: RegExp): string {
  return text.replace(unreadable, (sign) => String.fromCharCode(BLOCK + sign.charCodeAt(0)));
}

function decoded(text: string): string {
  return text.replace(ENCODED, (sign) => String.fromCharCode(sign.charCodeAt(0) - BLOCK));
}

/** The engine's name for the rows of a table. */
export function engineTableName(name: string, extent: TableExtent): string {
  return encoded(name, UNREADABLE_IN_TABLES) + MARKS[extent];
}

/** A table's name, and which of its rows the engine's name stands for. */
export function tableNameOf(engineName: string): { name: string; extent: TableExtent } {
  const last = engineName.slice(-1);
  if (last === MARKS.whole) return { name: decoded(engineName.slice(0, -1)), extent: 'whole' };
  if (last === MARKS['headers and data']) {
    return { name: decoded(engineName.slice(0, -1)), extent: 'headers and data' };
  }
  return { name: decoded(engineName), extent: 'data' };
}

/** The engine's name for a column. */
export function engineColumnName(name: string): string {
  return encoded(name, UNREADABLE_IN_COLUMNS);
}

export function columnNameOf(engineName: string): string {
  return decoded(engineName);
}
