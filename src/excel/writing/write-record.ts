import type { TablesBecome } from '../removing/removal';
import type { WrittenCell } from './rows-in-pieces';

/** What a write of several syncs is about to change, so that it can be undone from the workbook alone. */
export interface WriteRecord {
  /** Sheets and names that are made anew. */
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly tables: readonly TableRecord[];
  /** Sheets that are made again, each with a copy of what stood on it. */
  readonly copies?: readonly SheetCopy[];
  /** Formulas that become values. */
  readonly formulas?: readonly FormulaBlock[];
  /** Everything is made, and what it takes the place of goes: there is no way back, only on. */
  readonly instead?: Replacement;
  /** This add-in is taken out of the workbook: there is no way back, only on. */
  readonly removes?: TablesBecome;
}

/** Cells with formulas, from the first one down; what these spill into belongs to the address. */
export interface FormulaBlock {
  readonly sheet: string;
  readonly address: string;
  /** Without "=". */
  readonly formulas: readonly string[];
}

/** A sheet that goes, and the new one that gets its name. */
export interface Replacement {
  readonly old: string;
  /** The name of the workbook that stands for cells of the old sheet. */
  readonly name?: string;
  readonly made: string;
}

export interface SheetCopy {
  readonly sheet: string;
  /** The sheet that holds the copy; it has this name from the moment when the copy is complete. */
  readonly copy: string;
  /** What was in use. */
  readonly address: string;
}

/** A table as it was before. */
export interface TableRecord {
  readonly table: string;
  readonly sheet: string;
  readonly rows: number;
  readonly addedColumns: readonly string[];
  /** What stood in the cells that change; the corner is the place on the sheet, counted from 0. */
  readonly cells: readonly RecordedCells[];
}

export interface RecordedCells {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly WrittenCell[])[];
}

const VERSION = 1;

export function recordText(record: WriteRecord): string {
  return JSON.stringify({ version: VERSION, ...record });
}

/** The record in a text; undefined when it is none, or of a newer program. */
export function recordOf(text: string): WriteRecord | undefined {
  const read = parsed(text);
  return isRecord(read) && read.version === VERSION ? read : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Somebody typed into the cell; what to do then is said where the record is used.
    return undefined;
  }
}

function isRecord(value: unknown): value is WriteRecord & { readonly version: unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    ['sheets', 'names', 'tables'].every((name) => Array.isArray(Reflect.get(value, name)))
  );
}
