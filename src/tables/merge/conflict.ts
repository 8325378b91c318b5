import type { Change } from '../../scorecard/model/change';
import type { Row } from '../cells/cell-type';
import type { TableName } from '../table-name';

/** Something that two people changed in two ways. */
export interface Conflict {
  readonly table: TableName;
  /** The row as it stands in the workbook now, or as it last stood. For a setting it is blank. */
  readonly row: Row;
  /** Absent when one side deleted the row and the other changed it. */
  readonly field?: string;
  /** The value of the field, or what was done to the row: `deleted` or `changed`. */
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Their entry in the change log, where the other side has made one since. */
  readonly change?: Change;
}

/** Whose version of a conflict is to be kept. */
export type Preference = (conflict: Conflict) => 'mine' | 'theirs';
