import type { Direction } from '../../scorecard/model/direction';
import type { Aggregation } from '../../scorecard/model/aggregation';
import type { ImportProblem } from './import-problem';
import type { Guess, Reason } from './reason';

export const ROLES = [
  'kpi',
  'objective',
  'perspective',
  'orgUnit',
  'owner',
  'measureUnit',
  'weight',
  'direction',
  'baseline',
  'threshold',
  'note',
  'code',
  'initiative',
  'value',
  'ignore',
] as const;

/** What a column holds. */
export type Role = (typeof ROLES)[number];

export const MEASURES = [
  'actual',
  'target',
  'forecast',
  'prior',
  'ytdActual',
  'ytdTarget',
  'status',
  'variance',
] as const;

/** What a column of values says of a KPI. */
export type Measure = (typeof MEASURES)[number];

export const ROW_ROLES = ['kpi', 'section', 'total', 'note', 'blank'] as const;

export type RowRole = (typeof ROW_ROLES)[number];

/** Where a colour begins, or an edge of the range in which a KPI is good. */
export const THRESHOLD_EDGES = ['green', 'amber', 'red', 'low', 'high'] as const;

export type ThresholdEdge = (typeof THRESHOLD_EDGES)[number];

/** `rows`: a KPI is a row and its fields are columns. `columns`: a KPI is a column and its fields are rows. */
export type Orientation = 'rows' | 'columns';

/**
 * What the figures of a KPI are for one another: they add up to the year, each is the year so far, or each stands alone. It
 * decides what becomes of a target of a longer period.
 */
export const SERIES = ['adds up', 'cumulative', 'single'] as const;

export type Series = (typeof SERIES)[number];

/**
 * One column of a region: letters, "C". In a region whose orientation is `columns` the fields of a KPI are rows: there it
 * is the number of a row, "7".
 */
export interface ProposedColumn {
  readonly column: string;
  /** The headings above it, from top to bottom, with " / " between. */
  readonly header: string;
  readonly role: Role;
  readonly measure?: Measure;
  /** The period all its values belong to, as 2026-01, 2026-Q1, 2026; absent where each row has its own, or none is known. */
  readonly period?: string;
  /** A column of `value` whose cells are no figures: they name the period, or the measure, of the row. */
  readonly holds?: 'period' | 'measure';
  /** Which threshold a column of `threshold` holds. */
  readonly edge?: ThresholdEdge;
  readonly confidence: number;
  readonly reason: Reason;
}

/** One row of a region, counted from 1; in a region of `columns` it is a column, A = 1. */
export interface ProposedRow {
  readonly row: number;
  readonly role: RowRole;
  readonly confidence: number;
  readonly reason: Reason;
}

/**
 * One table found on a sheet. `headerRows`, `firstDataRow`, `lastDataRow` and `rows` count rows from 1. A region of
 * `columns` is described as if it had been turned: there they count columns (A = 1), and `columns` are rows.
 */
export interface Region {
  /** Stable between two readings of the same sheet: its name and the place of the first cell, 'KPI 2026'!B4. */
  readonly id: string;
  readonly sheet: string;
  readonly range: string;
  readonly orientation: Orientation;
  readonly headerRows: readonly number[];
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  readonly columns: readonly ProposedColumn[];
  readonly rows: readonly ProposedRow[];
  /** How much it looks like a list of KPIs, from 0 to 1. */
  readonly likelihood: number;
  /** The table of Excel that it is; its links look rows up by key where a refresh or a sort may move them. */
  readonly table?: string;
  readonly links: 'cells' | 'keys';
  /** What separates decimals and thousands of the numbers that are texts. */
  readonly separators?: { readonly decimal: string; readonly group: string };
}

/** One figure of a KPI with the cell that says it. */
export interface ProposedReading {
  /** 2026-01, 2026-Q1, 2026. */
  readonly period: string;
  readonly measure: Measure;
  /** As it would be stored: a % is a fraction. Null for a cell that is blank or says there is none ("n/a", "-"). */
  readonly value: number | null;
  /** With its sheet: 'KPI 2026'!D7. */
  readonly cell: string;
  readonly region: string;
  /** The cell is multiplied by it: 0.01 where a % was typed as a whole number. */
  readonly factor?: number;
  /** The number stands there as a text that Excel does not count. */
  readonly isText?: true;
  /** No formula gives this number: the cell says it in words, with a unit or with foreign separators. It is copied. */
  readonly isCopied?: true;
}

/** A KPI as it would be imported. */
export interface ProposedKpi {
  /** Stable between two readings of the same sheet: the words of name, perspective and unit without case and accents. */
  readonly id: string;
  readonly name: string;
  readonly code?: string;
  readonly perspective?: string;
  readonly objective?: string;
  /** The part of the organisation. */
  readonly unit?: string;
  readonly owner?: string;
  readonly direction: Direction;
  readonly measureUnit?: string;
  readonly weight?: number;
  readonly baseline?: number;
  readonly rangeLow?: number;
  readonly rangeHigh?: number;
  /** Thresholds in the unit of the KPI, or shares of its achievement: 1 is on target. */
  readonly green?: number;
  readonly amber?: number;
  readonly areShares?: true;
  readonly aggregation?: Aggregation;
  /** As the user says; guessed from the figures where it is absent. */
  readonly series?: Series;
  readonly note?: string;
  readonly initiative?: string;
  readonly readings: readonly ProposedReading[];
  readonly source: KpiSource;
  /** How sure what was guessed of the KPI is: its direction, its perspective. */
  readonly guesses: KpiGuesses;
  /** It has the name of another KPI. */
  readonly twin?: Twin;
  /** The user does not want it; it stays listed, so that it can be taken back, and is not part of the plan. */
  readonly isLeftOut?: true;
}

/** What becomes of a KPI that has the name of an earlier one. */
export interface Twin {
  /** The cell of the name of the earlier one. */
  readonly of: string;
  /** Where both stand: their names, or figures where one name holds for both rows. */
  readonly places: { readonly first: string; readonly own: string };
  /** The ID that both would have. */
  readonly id: string;
  /** Its figures go to the earlier one; else it is a KPI of its own with a number behind its name. */
  readonly isMerged: boolean;
}

/** Where a KPI stands: the cell of its name. */
export interface KpiSource {
  /** As the sheet has it, before anybody corrected it: corrections are kept under this name. */
  readonly name: string;
  readonly sheet: string;
  readonly cell: string;
  readonly region: string;
  /** Counted from 1; a column in a region of `columns`. */
  readonly row: number;
  /** The how manieth it is of those with its name in the sheet; absent for the only one. */
  readonly number?: number;
}

export interface KpiGuesses {
  readonly direction: Guess<Direction>;
  readonly perspective?: Guess<string>;
  readonly aggregation?: Guess<Aggregation>;
}

/** What is found in somebody's sheets, before anybody has agreed to it. */
export interface Proposal {
  readonly regions: readonly Region[];
  readonly kpis: readonly ProposedKpi[];
  readonly problems: readonly ImportProblem[];
}
