import type { FormatThreshold } from '../../content/conditional-format';
import { invalidArgument, oneOf, type Json } from '../../protocol';

/** Names of thresholds in the API and in files; `Automatic` stands for either end. */
const TYPES = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
} as const;
type TypeName = keyof typeof TYPES;
const NAMES = Object.keys(TYPES) as TypeName[];

/** A number without "=", a formula with it. */
function valueOf(written: Json | undefined): string | undefined {
  if (typeof written === 'number') return String(written);
  if (typeof written !== 'string' || written === '') return undefined;
  const plain = written.replace(/^=/, '').trim();
  if (plain !== '' && Number.isFinite(Number(plain))) return plain;
  return written.startsWith('=') ? written : `=${written}`;
}

/** Reads `{ type, formula }`; an automatic end needs to know which one it is. */
export function readThreshold(
  type: Json | undefined,
  formula: Json | undefined,
  end: 'autoMin' | 'autoMax',
): FormatThreshold {
  if (type === 'Automatic') return { type: end };
  const name = oneOf(NAMES)(type);
  if (name === 'LowestValue' || name === 'HighestValue') return { type: TYPES[name] };
  const value = valueOf(formula);
  if (value === undefined) throw invalidArgument();
  return { type: TYPES[name], value };
}

export function typeNameOf({ type }: FormatThreshold): string {
  if (type === 'autoMin' || type === 'autoMax') return 'Automatic';
  return NAMES.find((name) => TYPES[name] === type) ?? 'Invalid';
}

/** With "=", as Excel gives numbers and formulas back; nothing for ends that have none. */
export function formulaOf({ value }: FormatThreshold): string | null {
  if (value === undefined) return null;
  return value.startsWith('=') ? value : `=${value}`;
}
