/** The engine's door: what the other rooms of the workbench may use. */
export * from './address';
export * from './box';
export { type CellPlace, type CalculationMode } from './calculation';
export { type CellChange } from './cell-changes';
export { isErrorText, textOf, valueTypeOf, type CellValue } from './cell-content';
export { type Entries } from './cells';
export { emptyWorkbook } from './empty-workbook';
export { type FormulaFunction, type FormulaScalar, type FormulaValue } from './function-register';
export { POINTS_PER_PIXEL, type Rectangle } from './geometry';
export { type Region } from './regions';
export { type SelectedBoxes } from './selection';
export { type SheetChange, type SheetChangeKind } from './sheet-changes';
export { SheetEngine, type Author } from './sheet-engine';
export { Signal } from './signal';
export { type StructureChange } from './structure-change';
export { type PluginEntry, type UniverWorkbook, type WorkbookOptions } from './univer-workbook';
