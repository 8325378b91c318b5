/** Longer than any figure that people type: such a text is not looked at further. */
const LONGEST = 40;
const AMBIGUOUS = '?';

/**
 * The number that a text can only mean: " 12 ", "1.234,5", "1,234.5", "1 234", "(12)", "95%" (0.95).
 * `ambiguous`: "1,234" and "1.234" are one thousand or one and a bit, depending on the country.
 * Undefined when it is no number at all.
 */
export function numberFromText(text: string): number | 'ambiguous' | undefined {
  const trimmed = text
    .trim()
    .replaceAll('−', '-')
    .replace(/[\u00a0\u202f]/g, ' ');
  if (trimmed.length > LONGEST) return undefined;
  const found = /^(\()?([+-]?)\s?([\d.,' ’]*\d|\d+(?:\.\d+)?e[+-]?\d{1,3})\s?(%?)(\))?$/i.exec(
    trimmed,
  );
  if (!found || (found[1] === undefined) !== (found[5] === undefined)) return undefined;
  const plain = plainDigits(found[3] ?? '');
  if (plain === undefined) return undefined;
  if (plain === AMBIGUOUS) return 'ambiguous';
  // The exponent divides in decimal: 1.1 % is 0.011, not 0.011000000000000001.
  const value = Number(found[4] === '%' ? `${plain}e-2` : plain);
  if (!Number.isFinite(value)) return undefined;
  const negative = (found[1] !== undefined) !== (found[2] === '-');
  return negative && value !== 0 ? -value : value;
}

/** Digits with a decimal point only, or `AMBIGUOUS` when it is not clear which separator is which. */
function plainDigits(digits: string): string | undefined {
  if (/^(?:\d+|\d+(?:\.\d+)?e[+-]?\d+)$/i.test(digits)) return digits;
  if (/[ '’]/.test(digits)) return withoutSpaces(digits);
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  if (comma >= 0 && point >= 0)
    return comma > point ? mixed(digits, '.', ',') : mixed(digits, ',', '.');
  return single(digits, comma >= 0 ? ',' : '.');
}

/** Spaces and apostrophes only ever separate thousands, so a comma or point beside them is the decimal one. */
function withoutSpaces(digits: string): string | undefined {
  const found = /^(\d{1,3}(?:([ '’])\d{3})(?:\2\d{3})*)(?:[.,](\d+))?$/.exec(digits);
  if (!found) return undefined;
  const whole = (found[1] ?? '').replace(/\D/g, '');
  return found[3] === undefined ? whole : `${whole}.${found[3]}`;
}

function mixed(digits: string, thousands: string, decimal: string): string | undefined {
  const [whole = '', fraction = '', ...more] = digits.split(decimal);
  if (more.length > 0 || !isGrouped(whole, thousands) || !/^\d+$/.test(fraction)) return undefined;
  return `${whole.replaceAll(thousands, '')}.${fraction}`;
}

function single(digits: string, separator: string): string | undefined {
  const parts = digits.split(separator);
  if (parts.length > 2) {
    return isGrouped(digits, separator) ? digits.replaceAll(separator, '') : undefined;
  }
  const [whole = '', fraction = ''] = parts;
  const couldBeThousands = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return couldBeThousands ? AMBIGUOUS : `${whole || '0'}.${fraction}`;
}

function isGrouped(digits: string, separator: string): boolean {
  const [first = '', ...groups] = digits.split(separator);
  return /^\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
}
