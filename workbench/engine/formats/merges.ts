import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import { intersectionOf, type Box } from '../box';
import type { SheetEngine } from '../sheet-engine';
import { boxOfRange, rangeOfBox } from '../univer-range';

/** Cells that are one. */
export class Merges {
  readonly #engine: SheetEngine;

  constructor(engine: SheetEngine) {
    this.#engine = engine;
  }

  /** Merged places that have cells in the box. */
  meeting(sheetId: string, box: Box): Box[] {
    const merges = this.#engine.sheets.univerSheet(sheetId).getConfig().mergeData;
    return merges.map(boxOfRange).filter((merge) => intersectionOf(merge, box) !== undefined);
  }

  /** Makes one cell of the box, or one of each of its rows; only the first content of each stays. */
  merge(sheetId: string, box: Box, across: boolean): void {
    const { sheets, cells } = this.#engine;
    sheets.ensureSize(sheetId, box.row + box.rows, box.column + box.columns);
    this.unmerge(sheetId, box);
    const parts = across
      ? Array.from({ length: box.rows }, (_row, row) => ({ ...box, row: box.row + row, rows: 1 }))
      : [box];
    const ranges = parts
      .filter(({ rows, columns }) => rows * columns > 1)
      .map((part) => rangeOfBox(part));
    this.#run(AddWorksheetMergeMutation.id, sheetId, ranges);
    for (const part of parts) {
      const isFirst = (row: number, column: number) => row === 0 && column === 0;
      const blanks = cells
        .values(sheetId, part)
        .map((line, row) =>
          line.map((value, column) => (isFirst(row, column) || value === '' ? null : '')),
        );
      if (blanks.some((line) => line.includes(''))) cells.write(sheetId, part, blanks);
    }
  }

  unmerge(sheetId: string, box: Box): void {
    const ranges = this.meeting(sheetId, box).map((merge) => rangeOfBox(merge));
    if (ranges.length > 0) this.#run(RemoveWorksheetMergeMutation.id, sheetId, ranges);
  }

  #run(mutation: string, sheetId: string, ranges: readonly object[]): void {
    const { commands, unitId } = this.#engine.univer;
    commands.syncExecuteCommand(mutation, { unitId, subUnitId: sheetId, ranges });
  }
}
