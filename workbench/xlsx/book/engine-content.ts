import { isErrorText, type SheetEngine } from '../../engine';
import { savedWorkbook } from '../../engine/saved-workbook';
import { spillsOn } from '../../engine/spills';
import type { WorkbookContent } from '../../content/workbook-content';
import { formulaOfEngine } from '../univer/engine-formula';
import type { LiveCells } from '../univer/live-cells';
import type { UniverBook } from '../univer/univer-data';
import { snapshotToContent } from '../univer/snapshot-to-content';

/** The workbook that is open in an engine, as a file would have it. */
export function contentOfEngine(engine: SheetEngine): WorkbookContent {
  // Numbers stand for the names that Univer's own types have.
  const saved = savedWorkbook(engine) as unknown as UniverBook;
  return snapshotToContent(saved, liveCells(engine), engine.sheets.activeId);
}

function liveCells(engine: SheetEngine): LiveCells {
  return {
    formulaAt: (sheetId, row, column) => {
      const calculated = engine.cells.formulaAt(sheetId, row, column);
      if (calculated === undefined) return undefined;
      return formulaOfEngine(engine.formulaTexts.inFull(sheetId, row, column, calculated));
    },
    spills: (sheetId) =>
      spillsOn(engine, sheetId).map(({ row, column, box }) => ({
        row,
        column,
        range: {
          startRow: box.row,
          startColumn: box.column,
          endRow: box.row + box.rows - 1,
          endColumn: box.column + box.columns - 1,
        },
      })),
    spilledAt: (sheetId, row, column) => {
      const [[value = ''] = []] = engine.cells.values(sheetId, {
        row,
        column,
        rows: 1,
        columns: 1,
      });
      if (value === '') return undefined;
      return isErrorText(value) ? { error: String(value) } : value;
    },
  };
}
