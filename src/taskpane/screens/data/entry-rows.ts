import type { WorkbookRead } from '../../../excel/read-workbook';
import type { SheetPlace } from '../../../excel/show-cell';
import { entriesDue, type Entry } from '../../../scorecard/entry/entry';
import type { EvaluationContext } from '../../../scorecard/evaluation/evaluation-context';
import type { Perspective } from '../../../scorecard/model/perspective';
import type { Reading } from '../../../scorecard/model/reading';
import type { Period } from '../../../scorecard/periods/period';
import { aggregationOf } from '../../../scorecard/rules/aggregation-of';
import { columnLetters } from '../../../tables/cell-address';
import type { TableLayout } from '../../../tables/layout';
import { data } from '../../../tables/schema/data';

/** A figure on the screen, with where it stands in the workbook. */
export interface EntryRow {
  readonly key: string;
  readonly entry: Entry;
  readonly perspective: Perspective | undefined;
  /** The cell of the actual in the Data table; absent without a row. */
  readonly place: SheetPlace | undefined;
  /** Of the actual, without "=": it comes from the user's cells. */
  readonly formula: string | undefined;
  /** Entered as numerator and denominator. */
  readonly isOfParts: boolean;
}

/** The figures that are due in a period, of the KPIs of the unit that is shown. */
export function entryRows(
  context: EvaluationContext,
  period: Period,
  { layout }: Pick<WorkbookRead, 'layout'>,
): readonly EntryRow[] {
  const { perspectives, objectives } = context.scorecard;
  const perspectiveById = new Map(perspectives.map((each) => [each.id, each]));
  const perspectiveOf = new Map(
    objectives.map(({ id, perspective = '' }) => [id, perspectiveById.get(perspective)]),
  );
  const cellOf = actualCells(layout.tables.get('BSC_Data'));
  return entriesDue(period, context).map((entry): EntryRow => {
    const { kpi, reading } = entry;
    const { place, formula } = cellOf(reading);
    const hasOnlyActual =
      reading?.actual !== undefined &&
      reading.numerator === undefined &&
      reading.denominator === undefined;
    return {
      key: entryKey(entry),
      entry,
      perspective: perspectiveOf.get(kpi.objective ?? ''),
      place,
      formula,
      isOfParts: aggregationOf(kpi) === 'ratio' && formula === undefined && !hasOnlyActual,
    };
  });
}

export function entryKey({ kpi, period }: Pick<Entry, 'kpi' | 'period'>): string {
  return `${kpi.id} ${period.grain}${period.ordinal}`;
}

function actualCells(layout: TableLayout | undefined) {
  const rows = new Map<unknown, number>();
  layout?.items.forEach((item, row) => rows.set(item, row));
  const index = data.columns.findIndex(({ field }) => field === 'actual');
  return (reading: Reading | undefined): Pick<EntryRow, 'place' | 'formula'> => {
    const row = reading && rows.get(reading);
    const position = layout?.positions[index] ?? -1;
    if (!layout || row === undefined || position < 0) return NOWHERE;
    const { sheet, top, left, formulas } = layout.grid;
    const address = `${columnLetters(left + position)}${top + 2 + row}`;
    return { place: { sheet, address }, formula: formulas?.get(row)?.get(position) };
  };
}

const NOWHERE = { place: undefined, formula: undefined };
