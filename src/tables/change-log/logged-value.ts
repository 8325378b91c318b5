import { formatPeriod } from '../../scorecard/periods/period-text';
import type { Period } from '../../scorecard/periods/period';
import type { CellContext, Row } from '../cells/cell-type';
import { date } from '../cells/date';
import type { Column } from '../schema/column';

/** A value of the model as the change log has it: as its cell says it, days and periods as text. */
export function loggedValue(
  value: unknown,
  column: Column,
  context: CellContext,
  row: Row,
): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (isPeriod(value)) return formatPeriod(value);
  if (column.type === date && typeof value === 'string') return value;
  const cell = column.type.write(value, context, row);
  return cell === null || typeof cell === 'object' ? undefined : String(cell);
}

function isPeriod(value: unknown): value is Period {
  return typeof value === 'object' && value !== null && 'ordinal' in value && 'grain' in value;
}
