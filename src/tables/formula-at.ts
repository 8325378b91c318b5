import { samePeriod, type Period } from '../scorecard/periods/period';
import type { Reading } from '../scorecard/model/reading';
import type { Layout } from './layout';
import { schemaOf } from './schema';

/**
 * The formula, without "=", by which a figure of the Data table comes from the user's own cells; undefined when it was typed
 * or is not there.
 */
export function formulaAt(
  kpi: string,
  period: Period,
  field: keyof Reading,
  { tables }: Layout,
): string | undefined {
  const layout = tables.get('BSC_Data');
  if (!layout) return undefined;
  const { grid, items, positions } = layout;
  const row = items.findIndex(
    (item) => item?.kpi === kpi && isPeriod(item.period) && samePeriod(item.period, period),
  );
  const column = schemaOf('BSC_Data')?.columns.findIndex((each) => each.field === field) ?? -1;
  const position = positions[column];
  return position === undefined ? undefined : grid.formulas?.get(row)?.get(position);
}

function isPeriod(value: unknown): value is Period {
  return typeof value === 'object' && value !== null && 'ordinal' in value;
}
