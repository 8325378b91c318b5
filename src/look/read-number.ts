import { calculate } from './calculate';
import { plainDigits } from './plain-digits';
import type { Separators } from './separators';

/** Longer than any figure or sum that people type: such a text is not looked at further. */
const LONGEST = 250;
const NUMBER =
  /^(?<open>\()?\s*(?<sign>[+\-\u2212\u2013])?\s*(?<digits>[^()%eE]+?)(?<exponent>e[+-]?\d{1,3})?\s*(?<percent>%?)\s*(?<close>\)\s*)?(?<after>%?)$/i;

/**
 * The number that somebody typed, by the separators of their Excel; undefined for a blank. Spaces and apostrophes may
 * group as well, parentheses and U+2212 make it negative, 96.1% is 0.961, and after "=" stands simple arithmetic.
 *
 * @example readNumber('1,234.5', separatorsOf('en')) // 1234.5
 * @example readNumber('=412+0.6', separatorsOf('en')) // 412.6
 */
export function readNumber(
  text: string,
  separators: Separators,
): number | 'not a number' | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (trimmed.length > LONGEST) return 'not a number';
  const value = trimmed.startsWith('=')
    ? calculate(trimmed.slice(1), separators)
    : typedNumber(trimmed, separators);
  return value ?? 'not a number';
}

function typedNumber(text: string, separators: Separators): number | undefined {
  const { open, sign, digits, exponent, percent, close, after } = NUMBER.exec(text)?.groups ?? {};
  const isInBrackets = open !== undefined;
  if (digits === undefined || isInBrackets !== (close !== undefined)) return undefined;
  // A minus in brackets could mean either; two signs of per cent mean nothing.
  if ((isInBrackets && sign !== undefined) || (percent && after)) return undefined;
  const plain = plainDigits(digits, separators);
  if (plain === undefined) return undefined;
  // The exponent divides in decimal: 1.1% is 0.011, not 0.011000000000000001.
  const power = Number(exponent?.slice(1) ?? 0) - (percent || after ? 2 : 0);
  const value = Number(`${plain}e${power}`);
  if (!Number.isFinite(value)) return undefined;
  const isNegative = isInBrackets || (sign !== undefined && sign !== '+');
  return isNegative && value !== 0 ? -value : value;
}
