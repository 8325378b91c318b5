import { roundedDigits } from './rounded-digits';
import type { Separators } from './separators';

export interface NumberLook {
  readonly decimals: number;
  readonly separators: Separators;
  /** A plus before what is above zero. */
  readonly signed?: boolean;
  /** Shows value × 10^shift: 2 for a ratio in % or a score. */
  readonly shift?: number;
}

const MINUS = '\u2212';

/**
 * A number as text with thousands groups and a true minus sign. The same whatever the machine's locale.
 *
 * @example formatNumber(-1234.5, { decimals: 1, separators: separatorsOf('en') }) // "−1,234.5"
 */
export function formatNumber(value: number, look: NumberLook): string {
  const digits = roundedDigits(value, look.decimals, look.shift);
  const negative = digits.startsWith('-');
  const [whole = '', fraction] = digits.slice(negative ? 1 : 0).split('.');
  const grouped = inThousands(whole, look.separators.group);
  const text = fraction === undefined ? grouped : grouped + look.separators.decimal + fraction;
  if (negative) return MINUS + text;
  return look.signed && /[1-9]/.test(digits) ? `+${text}` : text;
}

function inThousands(whole: string, group: string): string {
  return whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
}

/** A ratio in %, without a space: 0.952 is 95.2%. */
export function formatPercent(ratio: number, look: Omit<NumberLook, 'shift'>): string {
  return `${formatNumber(ratio, { ...look, shift: 2 })}%`;
}
