import type { Aggregation } from '../../scorecard/model/aggregation';
import type { Direction } from '../../scorecard/model/direction';
import type {
  Measure,
  Orientation,
  Role,
  RowRole,
  Series,
  ThresholdEdge,
} from '../proposal/proposal';

/** What the user says a column holds. */
export interface ColumnCorrection {
  readonly role: Role;
  readonly measure?: Measure;
  readonly period?: string;
  readonly holds?: 'period' | 'measure';
  readonly edge?: ThresholdEdge;
}

/** What the user says about a KPI, by its name as the sheet has it; of several with that name, the second is “Name (2)”. */
export interface KpiCorrection {
  readonly direction?: Direction;
  readonly perspective?: string;
  readonly name?: string;
  readonly objective?: string;
  /** The part of the organisation. */
  readonly unit?: string;
  readonly owner?: string;
  readonly measureUnit?: string;
  readonly weight?: number;
  readonly aggregation?: Aggregation;
  readonly series?: Series;
  /** It has the name of another one: whether both are kept, or its figures go to the first one. */
  readonly twins?: 'both' | 'merge';
  readonly isLeftOut?: boolean;
}

/**
 * What the user said about one region of a sheet: plain data that is kept in the Imports table and applied when the sheet is
 * read again. Columns and rows are named as in the proposal, columns with the heading they had, so that a column that
 * moved is still known.
 */
export interface Corrections {
  readonly sheet: string;
  /** The range of the region; without it the first region of the sheet. */
  readonly range?: string;
  /** The region is not imported. */
  readonly isLeftOut?: boolean;
  readonly orientation?: Orientation;
  readonly headerRows?: readonly number[];
  readonly firstDataRow?: number;
  readonly lastDataRow?: number;
  readonly columns?: Readonly<Record<string, ColumnCorrection & { readonly header?: string }>>;
  readonly rows?: Readonly<Record<string, RowRole>>;
  /** What the corrected rows are called, by their number: rows move when others are added above. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly kpis?: Readonly<Record<string, KpiCorrection>>;
  readonly links?: 'cells' | 'keys';
  /** Of a table that shows one period at a time: linked, or copied. */
  readonly figures?: 'formulas' | 'values';
}
