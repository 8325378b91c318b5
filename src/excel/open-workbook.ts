import { drawMap, type MapDrawn } from './drawing/draw-map';
import type { MapDrawing } from './drawing/map-drawing';
import { readWorkbook, type WorkbookRead } from './read-workbook';
import { keepAsItIs, restoreWorkbook, type Kept, type Restored } from './restore-workbook';
import { runExcel, type ExcelResult } from './run-excel';
import { saveScorecard, type Edit, type SaveOutcome } from './save-scorecard';
import { showCell, type SheetPlace } from './show-cell';
import { watchWorkbook, type StopWatching } from './watch-workbook';

/** All that the pane asks of the open workbook. */
export interface OpenWorkbook {
  read(): Promise<ExcelResult<WorkbookRead>>;
  save(edit: Edit): Promise<SaveOutcome>;
  restore(): Promise<ExcelResult<Restored>>;
  keepAsItIs(): Promise<ExcelResult<Kept>>;
  show(place: SheetPlace): Promise<ExcelResult<void>>;
  watch(changed: () => void): Promise<ExcelResult<StopWatching>>;
  drawMap(drawing: MapDrawing): Promise<MapDrawn>;
}

/** The workbook in front of which the pane stands. */
export const openWorkbook: OpenWorkbook = {
  read: () => runExcel(readWorkbook),
  save: saveScorecard,
  restore: restoreWorkbook,
  keepAsItIs,
  show: showCell,
  watch: watchWorkbook,
  drawMap,
};
