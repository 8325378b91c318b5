import type { SourceSheet } from '../import/sheet/source-sheet';
import type { Separators } from '../look/separators';
import type { ReviewCells } from '../review/collect/review-cells';
import type { EntryGridRead, GridEntry } from '../workbook/entry-grid/read-entry-grid';
import { drawMap, type MapDrawn } from './drawing/draw-map';
import type { MapDrawing } from './drawing/map-drawing';
import { cellAround, type CellAround } from './inserting/cell-around';
import { insertFormula, type FormulaInsertion } from './inserting/insert-formula';
import { findFunctionSheets, type CallsFunction } from './freezing/find-function-sheets';
import { freezeSheets, type Freezing, type Frozen } from './freezing/freeze-sheets';
import type { FunctionSheet } from './freezing/function-sheet';
import { keptLook, keepLook, type KeptLook } from './kept-look';
import { planRemoval } from './removing/plan-removal';
import type { Removal, TablesBecome } from './removing/removal';
import { removeBsc, type Removed } from './removing/remove-bsc';
import { offerInRibbon } from './ribbon/offer-in-ribbon';
import type { CardRequest } from './sheets/card-request';
import { drawCard } from './sheets/draw-card';
import { refreshSheets, type Refreshed } from './sheets/refresh-sheets';
import { makeGrid, type NewGrid } from './entry-grid/make-grid';
import { readGrid, type GridPlace } from './entry-grid/read-grid';
import { putBack, takeOver, type TakeOver } from './entry-grid/take-over';
import { watchGrid } from './entry-grid/watch-grid';
import { createWorkbook } from './create-workbook';
import type { Patience } from './patiently';
import { readSeparators } from './read-separators';
import { removeReview, type ReviewRemoved } from './review-sheets/remove-review';
import type { DrawingWatch, ReviewDrawing, ReviewDrawn } from './review-sheets/review-drawing';
import { readingOrder } from './reading-order';
import type { Changed } from './reading/changed-cells';
import type { Since } from './reading/read-changes';
import { readWorkbook, type WorkbookRead } from './read-workbook';
import type { FormulaCell } from './formulas/formula-cell';
import { readFormulas } from './formulas/read-formulas';
import { replaceFormulas, type FormulaReplacement } from './formulas/replace-formulas';
import type { ListSheet } from './lists/list-sheet';
import { putList, type ListPut } from './lists/put-list';
import type { Repair } from './repairs/repair';
import { repairWorkbook } from './repairs/repair-workbook';
import { keepAsItIs, restoreWorkbook, type Kept, type Restored } from './restore-workbook';
import { runExcel, type ExcelResult } from './run-excel';
import type { FileSource, SourcePut } from './sources/put-source';
import { readSources, type SourceReading } from './sources/read-sources';
import { saveScorecard, type Edit, type SaveOutcome } from './save-scorecard';
import { selectedTexts, type SelectedTexts } from './selected-texts';
import { selectedCell, type SelectedCell } from './selected-cell';
import { showCell, type SheetPlace, type Shown } from './show-cell';
import { watchSelection, type Selected } from './watch-selection';
import { watchWorkbook, type StopWatching } from './watch-workbook';

/** All that the pane asks of the open workbook. */
export interface OpenWorkbook {
  /** @param since see `readWorkbook` */
  read(since?: Since): Promise<ExcelResult<WorkbookRead>>;
  save(edit: Edit, patience?: Patience): Promise<SaveOutcome>;
  repair(repair: Repair, patience?: Patience): Promise<SaveOutcome>;
  restore(): Promise<ExcelResult<Restored>>;
  keepAsItIs(): Promise<ExcelResult<Kept>>;
  show(place: SheetPlace): Promise<ExcelResult<Shown>>;
  watch(changed: (cells: Changed) => void): Promise<ExcelResult<StopWatching>>;
  watchSelection(selected: (place: Selected) => void): Promise<ExcelResult<StopWatching>>;
  /** Undefined where Excel is too old to tell them. */
  separators(): Promise<ExcelResult<Separators | undefined>>;
  /** Lets the buttons of the ribbon that need a scorecard be pressed, or not. */
  offerInRibbon(hasScorecard: boolean): Promise<ExcelResult<void>>;
  /** What the pane of this workbook looked at last. */
  keptLook(): Promise<ExcelResult<KeptLook>>;
  keepLook(look: KeptLook): Promise<ExcelResult<void>>;
  /** Opens a new workbook with the contents of a file. */
  createWorkbook(file: Uint8Array): Promise<ExcelResult<void>>;
  selectedCell(): Promise<ExcelResult<SelectedCell>>;
  makeGrid(grid: NewGrid): Promise<SaveOutcome>;
  readGrid(place: GridPlace): Promise<ExcelResult<EntryGridRead | undefined>>;
  watchGrid(name: string, changed: () => void): Promise<ExcelResult<StopWatching>>;
  takeOver(entries: TakeOver): Promise<SaveOutcome>;
  putBack(entries: readonly GridEntry[]): Promise<ExcelResult<void>>;
  drawMap(drawing: MapDrawing): Promise<MapDrawn>;
  /** Draws a review as sheets; Excel cannot undo it. */
  drawReview(drawing: ReviewDrawing, watch: DrawingWatch): Promise<ReviewDrawn>;
  /** Takes sheets of a review away, and no others; Excel cannot undo it. */
  removeReview(sheets: readonly string[]): Promise<ReviewRemoved>;
  /** What the sheets of all reviews hold. */
  reviewCells(): Promise<ExcelResult<readonly ReviewCells[]>>;
  selectedTexts(): Promise<ExcelResult<SelectedTexts>>;
  /** The sheets of the user, without those of the scorecard. */
  sources(reading?: SourceReading): Promise<ExcelResult<readonly SourceSheet[]>>;
  /** Puts a file of separated values on a sheet of its own; Excel cannot undo it. */
  putSource(source: FileSource): Promise<SourcePut>;
  /** Puts a list on its sheet; what the sheet held goes. Excel cannot undo it. */
  putList(list: ListSheet): Promise<ListPut>;
  formulas(): Promise<ExcelResult<readonly FormulaCell[]>>;
  /** Where they are still the ones that were read; how many were. */
  replaceFormulas(replacements: readonly FormulaReplacement[]): Promise<ExcelResult<number>>;
  /** Makes the live scorecard sheet, or brings the one that is there up to date. */
  drawCard(request: CardRequest, patience?: Patience): Promise<SaveOutcome>;
  /** Draws the generated sheets of those names again. */
  refreshSheets(request: CardRequest, names: readonly string[]): Promise<Refreshed>;
  /** The sheets with functions of this add-in. */
  functionSheets(callsFunction: CallsFunction): Promise<ExcelResult<readonly FunctionSheet[]>>;
  freeze(freezing: Freezing, callsFunction: CallsFunction): Promise<Frozen>;
  cellAround(): Promise<ExcelResult<CellAround>>;
  insertFormula(insertion: FormulaInsertion): Promise<ExcelResult<void>>;
  /** What of this add-in is in the workbook. */
  removal(callsFunction: CallsFunction): Promise<ExcelResult<Removal>>;
  /** Excel cannot undo it. */
  remove(become: TablesBecome, callsFunction: CallsFunction): Promise<Removed>;
}

/** The workbook in front of which the pane stands. */
export const openWorkbook: OpenWorkbook = {
  read: (since) => {
    // One of some rows does not know of changes elsewhere, which are told late.
    if (!since) readingOrder.begin();
    return runExcel((context) => readWorkbook(context, since), { onlyReads: true });
  },
  save: saveScorecard,
  repair: repairWorkbook,
  restore: restoreWorkbook,
  keepAsItIs,
  show: showCell,
  watch: watchWorkbook,
  watchSelection,
  separators: readSeparators,
  offerInRibbon,
  keptLook,
  keepLook,
  createWorkbook,
  selectedCell,
  makeGrid,
  readGrid,
  watchGrid,
  takeOver,
  putBack,
  drawMap,
  // What few need at once comes when it is asked for.
  drawReview: async (drawing, watch) => {
    const { drawReview } = await import(
      /* webpackChunkName: "draw-review" */ './review-sheets/draw-review'
    );
    return drawReview(drawing, watch);
  },
  removeReview,
  reviewCells: async () => {
    const { readReviewCells } = await import(
      /* webpackChunkName: "draw-review" */ './review-sheets/read-review-cells'
    );
    return runExcel(readReviewCells, { onlyReads: true });
  },
  selectedTexts,
  sources: (reading) => runExcel((context) => readSources(context, reading), { onlyReads: true }),
  putSource: async (source) => {
    const { putSource } = await import(/* webpackChunkName: "put-source" */ './sources/put-source');
    return putSource(source);
  },
  putList,
  formulas: () => runExcel(readFormulas),
  replaceFormulas,
  drawCard,
  refreshSheets,
  functionSheets: (callsFunction) =>
    runExcel((context) => findFunctionSheets(context, callsFunction)),
  freeze: freezeSheets,
  cellAround,
  insertFormula,
  removal: (callsFunction) => runExcel((context) => planRemoval(context, callsFunction)),
  remove: removeBsc,
};
