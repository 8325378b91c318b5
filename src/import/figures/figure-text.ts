import { readNumber } from '../../look/read-number';
import type { Separators } from '../../look/separators';
import { plainWords } from '../../library/plain-words';
import { NOTHING } from '../words/row-words';

/** A number that stands in a cell as a text. */
export interface FigureText {
  /** As it would be stored: a % is a fraction. */
  readonly value: number;
  readonly isPercent: boolean;
  /** What stands beside the digits: "days", "USD"; the figure cannot be linked by a formula then. */
  readonly unit?: string;
}

const LONGEST = 40;
const SHAPE =
  /^(?<before>[^\d()+\-−–.,]{0,8})\s*(?<number>\(?[+\-−–]?\s*(?:\d[\d.,' \u00a0\u202f\u2019]*\d|\d|[.,]\d+)\s*(?<percent>%|٪|pct|prozent|percent|phần trăm)?\s*\)?-?)\s*(?<after>[^\d]{0,20})$/iu;

/** "1. Sales" is a heading. */
const NUMBERED = /^\d{1,2}(?:\.\d{1,2})*[.)]\s+\p{L}/u;

const CURRENCY = /^(?:[A-Z]{0,2}\p{Sc}|[A-Z]{3}|R\$|Rp\.?|S\/\.?|kr\.?|đ|~|ca\.?)$/u;

/** Words behind a number that multiply it. */
const TIMES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['nghin', 1e3],
  ['ngan', 1e3],
  ['mil', 1e3],
  ['tsd', 1e3],
  ['千', 1e3],
  ['rb', 1e3],
  ['m', 1e6],
  ['mio', 1e6],
  ['mn', 1e6],
  ['tr', 1e6],
  ['trieu', 1e6],
  ['million', 1e6],
  ['jt', 1e6],
  ['万', 1e4],
  ['亿', 1e8],
  ['bn', 1e9],
  ['ty', 1e9],
  ['billion', 1e9],
  ['mrd', 1e9],
  ['milyar', 1e9],
]);

/** Whether a text says that there is no figure: "n/a", "-", "không có". */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text) || text.trim() === '';
}

/** The number that a text is, with a unit before or behind it perhaps; undefined where the text says something else. */
export function readFigureText(text: string, separators: Separators): FigureText | undefined {
  const trimmed = text.replace(/[\u00a0\u202f]/g, ' ').trim();
  if (trimmed.length > LONGEST || !/\d/.test(trimmed)) return undefined;
  if (NUMBERED.test(trimmed)) return undefined;
  const groups = SHAPE.exec(trimmed)?.groups;
  if (!groups) return undefined;
  const { before = '', number = '', percent, after = '' } = groups;
  const unit = `${before}${after}`.trim();
  if (/[:;?!]/.test(unit) || /\p{L}{13,}/u.test(unit)) return undefined;
  // "Q1" and "Line 3" are no figures: in front of one stands a currency, if anything.
  if (before.trim() !== '' && !CURRENCY.test(before.trim())) return undefined;
  const value = signed(number.replace(/(?:pct|prozent|percent|phần trăm|٪)/iu, '%'), separators);
  if (value === undefined) return undefined;
  const times = TIMES.get(plainWords(unit));
  if (times !== undefined)
    return { value: Number((value * times).toPrecision(15)), isPercent: false, unit };
  const isPercent = percent !== undefined;
  return unit === '' ? { value, isPercent } : { value, isPercent, unit };
}

/** Accountants put the minus behind as well: 1.234,5-. */
function signed(text: string, separators: Separators): number | undefined {
  const isBehind = /\d\s*%?\s*-$/.test(text);
  const value = readNumber(isBehind ? `-${text.slice(0, -1)}` : text, separators);
  return typeof value === 'number' ? value : undefined;
}
