import { plainDigits } from './plain-digits';
import type { Separators } from './separators';

const SIGNS: Readonly<Partial<Record<string, string>>> = {
  '\u2212': '-',
  '\u2013': '-',
  '\u00d7': '*',
  '\u00f7': '/',
};
const OPERATORS = '+\\-*/()%';
const TOKEN = new RegExp(`[${OPERATORS}]|[^${OPERATORS}]+`, 'g');
/** Excel shows 15 digits; what is behind them in a sum of decimals is noise. */
const DIGITS_SHOWN = 15;

/**
 * The result of simple arithmetic: + − × ÷ (also * and /), parentheses and %, with the usual order of operations.
 * Undefined where the text is no arithmetic or has no result, as 1/0.
 *
 * @example calculate('412+0.6', separatorsOf('en')) // 412.6
 */
export function calculate(text: string, separators: Separators): number | undefined {
  const plain = text.replace(/[\u2212\u2013\u00d7\u00f7]/g, (sign) => SIGNS[sign] ?? sign);
  const tokens = (plain.match(TOKEN) ?? []).map((token) => token.trim());
  const reader = { tokens: tokens.filter((token) => token !== ''), at: 0, separators };
  const value = sum(reader);
  const isWhole = reader.at === reader.tokens.length;
  return isWhole && Number.isFinite(value) ? Number(value.toPrecision(DIGITS_SHOWN)) : undefined;
}

/** Where reading has come to. NaN is the value of what is no arithmetic. */
interface Reader {
  readonly tokens: readonly string[];
  readonly separators: Separators;
  at: number;
}

function sum(reader: Reader): number {
  let value = product(reader);
  for (let sign = taken(reader, '+', '-'); sign; sign = taken(reader, '+', '-')) {
    const next = product(reader);
    value = sign === '+' ? value + next : value - next;
  }
  return value;
}

function product(reader: Reader): number {
  let value = signed(reader);
  for (let sign = taken(reader, '*', '/'); sign; sign = taken(reader, '*', '/')) {
    const next = signed(reader);
    value = sign === '*' ? value * next : value / next;
  }
  return value;
}

function signed(reader: Reader): number {
  const sign = taken(reader, '+', '-');
  if (sign) return sign === '-' ? -signed(reader) : signed(reader);
  let value = operand(reader);
  while (taken(reader, '%')) value /= 100;
  return value;
}

function operand(reader: Reader): number {
  if (taken(reader, '(')) {
    const value = sum(reader);
    return taken(reader, ')') ? value : NaN;
  }
  const digits = plainDigits(reader.tokens[reader.at] ?? '', reader.separators);
  reader.at += 1;
  return digits === undefined ? NaN : Number(digits);
}

function taken(reader: Reader, ...wanted: readonly string[]): string | undefined {
  const token = reader.tokens[reader.at];
  if (token === undefined || !wanted.includes(token)) return undefined;
  reader.at += 1;
  return token;
}
