import type { FiscalCalendar } from '../../scorecard/periods/fiscal-calendar';
import type { Grain } from '../../scorecard/periods/grain';
import type { Period } from '../../scorecard/periods/period';
import type { Fault } from '../fault';
import type { CellValue } from '../table-grid';
import type { IdTable } from '../table-name';

/** A cell that holds something and no error. */
export type FilledCell = string | number | boolean;

/** What a KPI's definition says about the cells of its readings. */
export interface KpiCells {
  readonly frequency: Grain;
  readonly yesNo: boolean;
}

/** What the meaning of a cell depends on beside the cell itself. */
export interface CellContext {
  readonly calendar: FiscalCalendar;
  /** Grain of the scorecard: the length of a period that is given as a day. */
  readonly grain: Grain;
  /** The ID as its own table spells it, or undefined when no row has it. */
  resolve(table: IdTable, text: string): string | undefined;
  /** The ID of the only row of a table with that name, for who typed the name instead. */
  idOfName(table: IdTable, name: string): string | undefined;
  kpi(id: string): KpiCells | undefined;
  /** Period cells read before, by grain and content: thousands of rows share a few of them. */
  readonly periods: Readonly<Record<Grain, Map<FilledCell, Period | Fault>>>;
}

/** A row as far as it has been read: model values by field. */
export type Row = Readonly<Record<string, unknown>>;

/** One kind of column: how its cells become values of the model, how values become cells, how they look. */
export interface CellType<Value> {
  /** The value, a fault, or undefined for a cell that says "nothing here", such as "n/a". */
  read(cell: FilledCell, context: CellContext, row: Row): Value | Fault | undefined;
  write(value: Value, context: CellContext, row: Row): CellValue;
  /** A warning about a value that is used all the same; the row holds what stands before it in the schema. */
  doubt?(value: Value, row: Row): Fault | undefined;
  /** The same cell is another value under another grain or fiscal year. */
  readonly dependsOnCalendar?: boolean;
  /** Excel number format, English codes. Absent: General. */
  readonly numberFormat?: string;
  /** In characters. */
  readonly width: number;
  /** What may be chosen in the cell. */
  readonly validation?: Validation;
}

/** A list to choose from: fixed words, or the IDs of another table. */
export type Validation =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'ids'; readonly table: IdTable };
