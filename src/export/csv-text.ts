import type { Separators } from '../look/separators';

/** What stands between the values of a line. */
export type ListSeparator = ',' | ';' | '\t';

/** How a .csv file is written. */
export interface CsvLook {
  readonly list: ListSeparator;
  readonly decimal: Separators['decimal'];
}

export type CsvValue = string | number | undefined;

/** Excel begins a formula with these; a tab or the end of a line in front of one is passed over. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** The usual separator of lists where decimals stand behind that sign: a comma in between would be read as one of them. */
export function csvLookOf({ decimal }: Pick<Separators, 'decimal'>): CsvLook {
  return { list: decimal === ',' ? ';' : ',', decimal };
}

/**
 * Rows as a .csv file: with a byte order mark, because Excel takes other files for the letters of Windows. A text that Excel
 * would calculate gets an apostrophe in front, so that nobody's text ever becomes a formula; numbers stay whole, without
 * groups.
 */
export function csvText(rows: readonly (readonly CsvValue[])[], look: CsvLook): string {
  const lines = rows.map((row) => row.map((value) => valueText(value, look)).join(look.list));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function valueText(value: CsvValue, { list, decimal }: CsvLook): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return plainNumber(value).replace('.', decimal);
  const text = FORMULA.test(value) ? `'${value}` : value;
  const isQuoted = /["\r\n\t,;]/.test(text) || text.includes(list) || text !== text.trim();
  return isQuoted ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Enough digits for the same number, and no exponent that Excel would show as one. */
function plainNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}
