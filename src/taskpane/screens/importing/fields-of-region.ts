import type { ColumnCorrection } from '../../../import/corrections/corrections';
import type { Measure, ProposedColumn, Region, Role } from '../../../import/proposal/proposal';

/** Fields of which a sheet has one column at most, in the order in which they are shown. */
export const SINGLE_ROLES = [
  'kpi',
  'perspective',
  'objective',
  'orgUnit',
  'owner',
  'measureUnit',
  'weight',
  'direction',
  'baseline',
  'note',
] as const satisfies readonly Role[];

export type SingleRole = (typeof SINGLE_ROLES)[number];

/** The column of a field; undefined where the sheet has none. */
export function columnOf({ columns }: Region, role: SingleRole): ProposedColumn | undefined {
  return columns.find((column) => column.role === role);
}

/** What is to be corrected so that a field is read from another column, or from none. */
export function chooseColumn(
  region: Region,
  role: SingleRole,
  chosen: string | undefined,
): Readonly<Record<string, ColumnCorrection>> {
  const before = columnOf(region, role);
  return {
    ...(before && before.column !== chosen ? { [before.column]: { role: 'ignore' } } : {}),
    ...(chosen === undefined ? {} : { [chosen]: { role } }),
  };
}

/** The columns of one measure together. */
export interface MeasureGroup {
  readonly measure: Measure;
  readonly columns: readonly ProposedColumn[];
  readonly periods: readonly string[];
  /** That of the column which is the least sure. */
  readonly confidence: number;
}

/** Columns of figures by measure, in the order in which they stand. */
export function measureGroups({ columns }: Region): readonly MeasureGroup[] {
  const measures = new Set(
    columns.flatMap(({ role, measure }) => (role === 'value' && measure ? [measure] : [])),
  );
  return Array.from(measures, (measure) => {
    const own = columns.filter((column) => column.role === 'value' && column.measure === measure);
    return {
      measure,
      columns: own,
      periods: own.flatMap(({ period }) => (period === undefined ? [] : [period])),
      confidence: Math.min(...own.map(({ confidence }) => confidence)),
    };
  });
}
