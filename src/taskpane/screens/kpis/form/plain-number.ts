import { formatNumber } from '../../../../look/format-number';
import { decimalsNeeded } from '../../../../look/rounded-digits';
import type { Separators } from '../../../../look/separators';

/** A number with the digits that it has. */
export function plainNumber(value: number, separators: Separators): string {
  const rounded = Number(value.toPrecision(12));
  return formatNumber(rounded, { decimals: decimalsNeeded(rounded), separators });
}
