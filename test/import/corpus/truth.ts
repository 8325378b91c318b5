import type { Measure, Orientation, Role, RowRole } from '../../../src/import/proposal/proposal';

/** A period as text: 2026-10, 2026-Q3, 2026-H1, 2026 (fiscal). */
export type PeriodText = `${number}` | `${number}-${string}`;

/**
 * What a column is: a role; or a measure, with its period where only one is right; `value` where each row has a measure
 * of its own; `periods` and `measures` where its cells say those of the row.
 */
export type Claim = Role | Measure | `${Measure | 'value'} ${PeriodText}` | 'periods' | 'measures';

/** Of several claims each is right, and the first is meant. */
export type ColumnTruth = Claim | readonly [Claim, ...Claim[]];

/** Actual and target of one period; null where the sheet gives none. */
export type ReadingTruth = readonly [actual: number | null, target?: number | null];

export interface KpiTruth {
  readonly name: string;
  /** Number of the row, or letters of the column, where it stands. */
  readonly at: number | string;
  /** Further rows or columns of the same KPI, where each measure has one of its own. */
  readonly also?: Readonly<Partial<Record<Measure, number | string>>>;
  /** Last row of the KPI in a list with one row for each of its periods. */
  readonly until?: number;
  /** Tells apart KPIs of one name: the site, department or customer. */
  readonly of?: string;
  readonly perspective?: string;
  readonly unit?: string;
  readonly direction?: 'higher' | 'lower' | 'target' | 'range' | 'yesno' | 'none';
  readonly owner?: string;
  /** A ratio, or the number in the cell: both are right. */
  readonly weight?: number;
  /** May be left out: a KPI of a hidden row. */
  readonly optional?: true;
  /** In place of what the cells at the claimed columns hold as numbers. */
  readonly readings?: Readonly<Record<string, ReadingTruth>>;
}

/** One table, in the terms of the proposal: in a region of `columns` rows and columns have changed places. */
export interface RegionTruth {
  readonly sheet: string;
  /** Header and data; what is proposed may differ a little. */
  readonly range: string;
  readonly orientation: Orientation;
  /** Absent where more than one answer is right. */
  readonly headerRows?: readonly number[];
  /** By letters; by the number of the row in a region of `columns`. */
  readonly columns: Readonly<Record<string, ColumnTruth>>;
  /** The period of values whose headings name none: it is in the title or the sheet's name. */
  readonly period?: PeriodText;
  /** What the rows are that hold no KPI. */
  readonly rows?: Readonly<Record<number, Exclude<RowRole, 'kpi'>>>;
  readonly kpis: readonly KpiTruth[];
}

/** What a workbook says. KPIs of one name (and `of`) in several regions are one KPI. */
export interface BookTruth {
  readonly regions: readonly RegionTruth[];
}
