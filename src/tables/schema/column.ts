import type { CellType } from '../cells/cell-type';

/**
 * `row`: without a value the row cannot be used. `name`: a blank is read as the row's ID.
 * `column`: the column has to be there, its cells may be blank. `score`: so it has, but a row with a blank counts in no
 * score.
 */
export type Requirement = 'row' | 'name' | 'column' | 'score';

/** One column of a table, or one setting of the Setup table. */
export interface Column<Field extends string = string, Value = unknown> {
  readonly heading: string;
  readonly field: Field;
  readonly type: CellType<Value>;
  readonly required?: Requirement;
  /** What a blank cell stands for. */
  readonly blank?: string;
  /** In characters, where the column needs another width than its type has. */
  readonly width?: number;
}

/** Any column that can fill a field of the given model type. */
export type ColumnOf<Model> = {
  [Field in keyof Model & string]-?: Column<Field, NonNullable<Model[Field]>>;
}[keyof Model & string];
