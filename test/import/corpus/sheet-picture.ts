/** A cell of a picture, as the writer of the file wants it. */
export interface PictureCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | { readonly error: string };
  readonly formula?: string;
  readonly format?: string;
}

const ERROR = /^#(?:N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!)$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const PERCENT = /^(-?\d+(?:\.\d+)?)%$/;
const DATE = /^@(\d{4})-(\d{2})-(\d{2})$/;
const FORMULA = /^=(.+) -> (.*)$/;
const FORMAT = /^(.*) \{([^}]+)\}$/;
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * The cells of a picture: one line a row, ` | ` between cells. A plain number is a number and 12.5% a number shown in
 * percent; @2026-01-31 is a date; 'text stays text; =B2/C2 -> 0.5 is a formula with its result; ↵ breaks a line in a
 * cell; a number format may follow in braces. All else is text, and nothing is no cell.
 */
export function pictureCells(picture: string, top: number, left: number): PictureCell[] {
  const lines = picture
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');
  return lines.flatMap((line, row) =>
    line.split('|').flatMap((text, column) => {
      const cell = readCell(text.trim());
      return cell === undefined ? [] : [{ ...cell, row: top + row, column: left + column }];
    }),
  );
}

type Content = Pick<PictureCell, 'value' | 'formula' | 'format'>;

function readCell(text: string): Content | undefined {
  if (text === '') return undefined;
  if (text.startsWith("'")) return { value: text.slice(1) };
  const formatted = FORMAT.exec(text);
  if (formatted !== null) {
    const content = readCell(formatted[1] ?? '');
    return content && { ...content, format: formatted[2] };
  }
  const formula = FORMULA.exec(text);
  if (formula !== null) {
    return { value: '', ...readCell(formula[2] ?? ''), formula: formula[1] };
  }
  return readValue(text);
}

function readValue(text: string): Content {
  if (ERROR.test(text)) return { value: { error: text } };
  if (NUMBER.test(text)) return { value: Number(text) };
  const percent = PERCENT.exec(text);
  if (percent !== null)
    return { value: Number((Number(percent[1]) / 100).toPrecision(12)), format: '0.0%' };
  const date = DATE.exec(text);
  if (date !== null) {
    const day = Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3]));
    return { value: (day - FIRST_DAY) / DAY, format: 'mmm-yy' };
  }
  return { value: text.replaceAll('↵', '\n') };
}
