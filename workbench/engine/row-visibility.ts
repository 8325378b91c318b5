import type { IRange } from '@univerjs/core';
import { SetRowHiddenMutation, SetRowVisibleMutation } from '@univerjs/sheets';
import type { Box } from './box';
import type { SheetEngine } from './sheet-engine';

/** Rows in which a filter lets everything through are shown, the others hidden. */
export class RowVisibility {
  readonly #engine: SheetEngine;

  constructor(engine: SheetEngine) {
    this.#engine = engine;
  }

  /** @param isShown for each row of the box, from the top */
  set(sheetId: string, box: Box, isShown: readonly boolean[]): void {
    this.#engine.sheets.ensureSize(sheetId, box.row + box.rows, 0);
    const sheet = this.#engine.sheets.univerSheet(sheetId);
    const wrong = (wanted: boolean) =>
      isShown.flatMap((shown, at) =>
        shown === wanted && sheet.getRowVisible(box.row + at) !== wanted ? [box.row + at] : [],
      );
    this.#run(SetRowHiddenMutation.id, sheetId, wrong(false));
    this.#run(SetRowVisibleMutation.id, sheetId, wrong(true));
  }

  #run(command: string, sheetId: string, rows: readonly number[]): void {
    if (rows.length === 0) return;
    const { commands, unitId } = this.#engine.univer;
    const last = this.#engine.sheets.sizeOf(sheetId).columns - 1;
    const ranges = runsOf(rows).map(([startRow, endRow]): IRange => ({
      startRow,
      endRow,
      startColumn: 0,
      endColumn: last,
    }));
    commands.syncExecuteCommand(command, { unitId, subUnitId: sheetId, ranges });
  }
}

/** The first and last of rows that follow each other. */
function runsOf(rows: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
