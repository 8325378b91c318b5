/** Excel shows 15 digits of a number and no more. */
const DIGITS_SHOWN = 15;
/** Digits beyond these are what binary fractions leave behind in a sum; tolerances are far wider. */
const DIGITS_MEANT = 12;
/** Numbers below this are exact to far more than `NEAR_TIE`. */
const SURELY_EXACT = 1e9;
const NEAR_TIE = 1e-6;

/**
 * A number × 10^`shift` in plain digits (`-1234.50`), rounded half away from zero as Excel rounds for display: by
 * its 15 decimal digits, so that 1.005 gives 1.01. `shift` is 2 for a ratio shown in %. Never `-0`.
 */
export function roundedDigits(value: number, decimals: number, shift = 0): string {
  const kept = keptDigits(Math.abs(value), decimals + shift);
  const padded = kept.padStart(decimals + 1, '0');
  const whole = padded.slice(0, padded.length - decimals);
  const text = decimals > 0 ? `${whole}.${padded.slice(-decimals)}` : whole;
  return value < 0 && /[1-9]/.test(kept) ? `-${text}` : text;
}

/** The number that `roundedDigits` shows, back in the unit of `value`. */
export function roundTo(value: number, decimals: number, shift = 0): number {
  return Number(`${roundedDigits(value, decimals, shift)}e-${shift}`);
}

/** How many decimals show a number × 10^`shift` in full: 0.125 needs 3, with shift 2 it needs 1. */
export function decimalsNeeded(value: number, shift = 0): number {
  if (Number.isInteger(value * 10 ** shift)) return 0;
  const [mantissa = '0', exponent = '0'] = exponential(value, DIGITS_MEANT);
  const significant = mantissa.replace('.', '').replace(/0+$/, '').length;
  return Math.max(0, significant - 1 - Number(exponent) - shift);
}

/** `size` × 10^`places`, rounded to a whole number. */
function keptDigits(size: number, places: number): string {
  const scaled = size * 10 ** places;
  // Away from a tie binary fractions cannot matter, and this is several times faster.
  if (scaled < SURELY_EXACT && Math.abs((scaled % 1) - 0.5) > NEAR_TIE) {
    return String(Math.round(scaled));
  }
  const [mantissa = '0', exponent = '0'] = exponential(size, DIGITS_SHOWN);
  const digits = Number(mantissa.replace('.', ''));
  const drop = DIGITS_SHOWN - 1 - Number(exponent) - places;
  return drop > 0 ? String(Math.round(digits / 10 ** drop)) : String(digits) + '0'.repeat(-drop);
}

function exponential(size: number, digits: number): string[] {
  return Math.abs(size)
    .toExponential(digits - 1)
    .split('e');
}
