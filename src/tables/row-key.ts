import { formatPeriod } from '../scorecard/periods/period-text';
import type { Period } from '../scorecard/periods/period';
import type { Row } from './cells/cell-type';
import { idKey } from './words/word-key';

/** Two rows are the same row exactly when their keys are equal. Case does not matter, as in Excel's own look-ups. */
export function rowKey(row: Row, fields: readonly string[]): string {
  const only = fields[0];
  if (fields.length === 1 && only !== undefined) return keyPart(row[only]);
  return fields.map((field) => keyPart(row[field])).join('\u0000');
}

/** The key as people read it: F1, 2026-10. */
export function rowName(row: Row, fields: readonly string[]): string {
  return fields
    .map((field) => namePart(row[field]))
    .filter((part) => part !== '')
    .join(', ');
}

function namePart(value: unknown): string {
  if (typeof value === 'string') return value;
  return isPeriod(value) ? formatPeriod(value) : '';
}

function keyPart(value: unknown): string {
  if (typeof value === 'string') return idKey(value);
  return isPeriod(value) ? `${value.grain}${value.ordinal}` : '';
}

function isPeriod(value: unknown): value is Period {
  return typeof value === 'object' && value !== null && 'ordinal' in value && 'grain' in value;
}
