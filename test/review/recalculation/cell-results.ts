/** What a cell shows after a calculation. */
export type CellResult = string | number | boolean | CellError;

/** An error value of a spreadsheet, such as #VALUE!. */
export interface CellError {
  readonly error: string;
}

/** The results of cells by their place; rows and columns count from 1. */
export class CellResults {
  private readonly known = new Map<string, CellResult>();

  /** Undefined for a cell without content. */
  at(sheet: string, row: number, column: number): CellResult | undefined {
    return this.known.get(keyOf(sheet, row, column));
  }

  keep(sheet: string, row: number, column: number, result: CellResult): void {
    this.known.set(keyOf(sheet, row, column), result);
  }
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${row},${column},${sheet}`;
}
