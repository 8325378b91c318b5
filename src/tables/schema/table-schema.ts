import type { Scorecard } from '../../scorecard/model/scorecard';
import type { ProblemCode } from '../problem-code';
import type { TableName } from '../table-name';
import type { Column, ColumnOf } from './column';

/** The list of the scorecard that a table holds. */
export type ListName = Exclude<keyof Scorecard, 'setup'>;

/** Arrows from row to row that must not lead back to their start. */
export interface LoopRule {
  readonly from: string;
  readonly to: string;
  /** What is left out when an arrow closes a loop: the cell, or the whole row. */
  readonly leaveOut: 'cell' | 'row';
  /** How many rows may stand one above the other; absent: any number. */
  readonly deepest?: number;
}

/** A value that is used only together with another one, such as its reason. */
export interface CompanionRule {
  readonly field: string;
  readonly needs: string;
  readonly fault: Extract<ProblemCode, 'reason-missing' | 'period-missing'>;
}

/** The days between which a row is in use. */
export interface InUseRule {
  readonly from: string;
  readonly to: string;
}

/** One table of the workbook: everything that reading, writing, formatting and repairing it needs to know. */
export interface TableSchema {
  readonly name: TableName;
  readonly sheet: string;
  readonly list: ListName;
  /** Made with every new scorecard; the others appear with their first row. */
  readonly createdAtOnce: boolean;
  /** The fields that tell one row from another. A fault in one of them makes the row unusable. */
  readonly key: readonly string[];
  /** Two rows with the same key are a problem. */
  readonly unique: boolean;
  readonly loop?: LoopRule;
  readonly companions?: readonly CompanionRule[];
  readonly inUse?: InUseRule;
  readonly columns: readonly Column[];
}

interface TypedSchema<Model, Columns> extends Omit<
  TableSchema,
  'key' | 'columns' | 'loop' | 'companions' | 'inUse'
> {
  readonly key: readonly (keyof Model & string)[];
  readonly loop?: LoopRule & {
    readonly from: keyof Model & string;
    readonly to: keyof Model & string;
  };
  readonly companions?: readonly (CompanionRule & {
    readonly field: keyof Model & string;
    readonly needs: keyof Model & string;
  })[];
  readonly inUse?: {
    readonly from: keyof Model & string;
    readonly to: keyof Model & string;
  };
  readonly columns: Columns;
}

/** Names the fields of a model type that no column fills. */
type Complete<Model, Columns extends readonly { readonly field: string }[]> =
  Exclude<keyof Model, Columns[number]['field']> extends never
    ? unknown
    : { readonly fieldsWithoutColumn: Exclude<keyof Model, Columns[number]['field']> };

/** Declares a table for rows of one model type: a wrong field, a wrong type or a forgotten field does not compile. */
export function tableOf<Model>(): <const Columns extends readonly ColumnOf<Model>[]>(
  schema: TypedSchema<Model, Columns> & Complete<Model, Columns>,
) => TableSchema {
  return (schema) => schema;
}

/** The same check for the settings of the Setup table, which is one setting per row. */
export function settingsOf<Model>(): <const Columns extends readonly ColumnOf<Model>[]>(
  columns: Columns & Complete<Model, Columns>,
) => readonly Column[] {
  return (columns) => columns;
}
