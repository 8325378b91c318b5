import type {
  ICellData,
  IColumnData,
  IFreeze,
  IRowData,
  IStyleData,
  IWorksheetData,
  Nullable,
} from '@univerjs/core';
import type { CellContent, CellFormula } from '../content/cell-content';
import type { CellFormat } from '../content/cell-format';
import type { CellRange } from '../content/cell-range';
import type {
  ColumnContent,
  RowContent,
  SheetVisibility,
  WorksheetContent,
} from '../content/worksheet-content';
import { mayGiveMany } from '../formulas/future-functions';
import { present } from '../reading/present';
import { STANDARD_VIEW } from '../reading/sheet-view';
import { valueFromUniver } from './cell-to-univer';
import { isSame } from './is-same';
import {
  keptOf,
  type KeptOfCell,
  type KeptOfColumn,
  type KeptOfRow,
  type KeptOfSheet,
} from './kept';
import type { LiveCells } from './live-cells';
import { rangeFromUniver } from './ranges';
import { heightOfPixels, widthOfPixels } from './sizes';
import { colourFromUniver } from './style-from-univer';
import type { ThemeColours } from './theme-colours';

export interface SheetReading {
  readonly live: LiveCells;
  readonly theme: ThemeColours;
  readonly format: (style: Nullable<IStyleData | string>) => CellFormat | undefined;
}

/** Sizes that a sheet has without a word. */
const COLUMN_WIDTH = 64;
const ROW_HEIGHT = 20;

const NEW_SHEET: KeptOfSheet = {
  visibility: 'visible',
  view: STANDARD_VIEW,
  page: {},
  farColumns: [],
  conditionalFormats: {},
  validations: {},
};

/** A sheet of a snapshot; tables, conditional formats and validations come from the resources of the snapshot. */
export function sheetFromUniver(
  id: string,
  sheet: Partial<IWorksheetData>,
  reading: SheetReading,
): WorksheetContent {
  const kept = keptOf<KeptOfSheet>(sheet.custom);
  const {
    farColumns,
    conditionalFormats: _formats,
    validations: _validations,
    ...rest
  } = kept ?? NEW_SHEET;
  return present<WorksheetContent>({
    ...rest,
    name: sheet.name ?? '',
    visibility: visibilityOf(sheet, rest.visibility),
    tabColour: colourFromUniver(sheet.tabColor, rest.tabColour, reading.theme),
    cells: cellsFromUniver(id, sheet, reading),
    rows: entriesOf(sheet.rowData).flatMap(([row, data]) => rowFromUniver(row, data, reading)),
    columns: withFarColumns(columnsFromUniver(sheet, reading), farColumns),
    defaultRowHeight: sizeUnlessUsual(sheet.defaultRowHeight, ROW_HEIGHT, (pixels) =>
      heightOfPixels(pixels, rest.defaultRowHeight),
    ),
    defaultColumnWidth:
      sheet.defaultColumnWidth === undefined || sheet.defaultColumnWidth === COLUMN_WIDTH
        ? rest.defaultColumnWidth
        : widthOfPixels(sheet.defaultColumnWidth, rest.defaultColumnWidth),
    merges: (sheet.mergeData ?? []).map(rangeFromUniver),
    tables: [],
    conditionalFormats: [],
    validations: [],
    view: {
      ...withoutFreeze(rest.view),
      ...freezeFromUniver(sheet.freeze),
      gridlines: sheet.showGridlines !== 0,
      rightToLeft: sheet.rightToLeft === 1,
    },
  });
}

function sizeUnlessUsual(
  pixels: number | undefined,
  usual: number,
  size: (pixels: number) => number,
): number | undefined {
  return pixels === undefined || pixels === usual ? undefined : size(pixels);
}

function visibilityOf(
  { hidden }: Partial<IWorksheetData>,
  original: SheetVisibility,
): SheetVisibility {
  if (hidden !== 1) return 'visible';
  return original === 'veryHidden' ? original : 'hidden';
}

function withoutFreeze({ freeze: _freeze, ...view }: WorksheetContent['view']) {
  return view;
}

function freezeFromUniver(freeze: IFreeze | undefined): Pick<WorksheetContent['view'], 'freeze'> {
  const rows = Math.max(0, freeze?.ySplit ?? 0);
  const columns = Math.max(0, freeze?.xSplit ?? 0);
  return rows + columns === 0 ? {} : { freeze: { rows, columns } };
}

function cellsFromUniver(
  id: string,
  sheet: Partial<IWorksheetData>,
  { live, format }: SheetReading,
): CellContent[] {
  const spills = live.spills(id);
  const spillAt = new Map(spills.map((spill) => [placeKey(spill.row, spill.column), spill.range]));
  const cells = new Map<string, CellContent>();
  for (const [row, line] of entriesOf(sheet.cellData)) {
    for (const [column, data] of entriesOf(line)) {
      const range = spillAt.get(placeKey(row, column));
      const cell = cellFromUniver(id, row, column, data, live, range, format(data.s));
      if (cell !== undefined) cells.set(placeKey(row, column), cell);
    }
  }
  for (const { range } of spills) addSpilled(id, range, live, cells);
  return [...cells.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}

function cellFromUniver(
  id: string,
  row: number,
  column: number,
  data: ICellData,
  live: LiveCells,
  spill: CellRange | undefined,
  format: CellFormat | undefined,
): CellContent | undefined {
  const kept = keptOf<KeptOfCell>(data.custom);
  const text = data.f || data.si ? live.formulaAt(id, row, column) : undefined;
  const value = valueFromUniver(data);
  // A formula that the engine has not come to yet spills where it did in the file.
  const filled = spill ?? (value === undefined ? spillOf(kept?.formula) : undefined);
  const runs = kept?.runs;
  const isSameText = runs?.map((run) => run.text).join('') === value;
  const cell = present<CellContent>({
    row,
    column,
    value,
    formula: text === undefined ? undefined : formulaOf(text, row, column, kept?.formula, filled),
    format,
    runs: isSameText && text === undefined ? runs : undefined,
    link: kept?.link,
  });
  return Object.keys(cell).length > 2 || data.s !== undefined ? cell : undefined;
}

/** What was an array formula for a fixed range stays one; what spills, or may, is stored so that Excel lets it spill. */
function formulaOf(
  text: string,
  row: number,
  column: number,
  original: CellFormula | undefined,
  spill: CellRange | undefined,
): CellFormula {
  const own = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  if (original?.kind === 'array' && original.text === text) {
    return { ...original, range: movedTo(original.range, row, column) };
  }
  const isSpill = spill !== undefined && !isSame(spill, own);
  const wasSpilling = original?.text === text ? original.kind === 'spilling' : mayGiveMany(text);
  if (isSpill || wasSpilling) {
    return { kind: 'spilling', text, range: movedTo(spill ?? own, row, column) };
  }
  return { kind: 'plain', text };
}

function spillOf(formula: CellFormula | undefined): CellRange | undefined {
  return formula?.kind === 'spilling' ? formula.range : undefined;
}

function movedTo(range: CellRange, row: number, column: number): CellRange {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + range.endRow - range.startRow,
    endColumn: column + range.endColumn - range.startColumn,
  };
}

function addSpilled(
  id: string,
  range: CellRange,
  live: LiveCells,
  cells: Map<string, CellContent>,
): void {
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      const key = placeKey(row, column);
      const cell = cells.get(key);
      const hasOwn = cell?.value !== undefined && cell.value !== '';
      if (hasOwn || cell?.formula !== undefined) continue;
      const value = live.spilledAt(id, row, column);
      if (value !== undefined) cells.set(key, { ...(cell ?? { row, column }), value });
    }
  }
}

function rowFromUniver(
  row: number,
  data: Partial<IRowData>,
  { format }: SheetReading,
): RowContent[] {
  const kept = keptOf<KeptOfRow>(data.custom);
  const pixels = data.ia === 1 ? (data.ah ?? data.h) : data.h;
  const height = pixels === undefined ? undefined : heightOfPixels(pixels, kept?.height);
  const isFitted = data.ia === 1 || (kept?.fitted === true && height === kept.height);
  const content = present<RowContent>({
    row,
    height,
    fitted: height !== undefined && isFitted ? true : undefined,
    hidden: data.hd === 1 || undefined,
    format: format(data.s),
    outlineLevel: kept?.outlineLevel,
    collapsed: kept?.collapsed,
  });
  return Object.keys(content).length > 1 ? [content] : [];
}

/** Columns beside each other that are alike become one entry, as files have them. */
function columnsFromUniver(
  sheet: Partial<IWorksheetData>,
  { format }: SheetReading,
): ColumnContent[] {
  const found: ColumnContent[] = [];
  for (const [column, data] of entriesOf(sheet.columnData)) {
    const content = columnFromUniver(data, format(data.s));
    const before = found.at(-1);
    if (before?.to === column - 1 && isAlike(before, content)) {
      found[found.length - 1] = { ...before, to: column };
    } else if (Object.keys(content).length > 0)
      found.push({ from: column, to: column, ...content });
  }
  return found;
}

/** Columns behind the last one of the grid join those before them that are alike. */
function withFarColumns(
  columns: readonly ColumnContent[],
  far: readonly ColumnContent[],
): readonly ColumnContent[] {
  const last = columns.at(-1);
  const [first, ...rest] = far;
  if (last === undefined || first === undefined) return [...columns, ...far];
  const { from, to, ...look } = first;
  if (last.to !== from - 1 || !isAlike(last, look)) return [...columns, ...far];
  return [...columns.slice(0, -1), { ...last, to }, ...rest];
}

function columnFromUniver(
  data: Partial<IColumnData>,
  format: CellFormat | undefined,
): Omit<ColumnContent, 'from' | 'to'> {
  const kept = keptOf<KeptOfColumn>(data.custom);
  return present<Omit<ColumnContent, 'from' | 'to'>>({
    width: data.w === undefined ? kept?.width : widthOfPixels(data.w, kept?.width),
    hidden: data.hd === 1 || undefined,
    bestFit: kept?.bestFit,
    format,
    outlineLevel: kept?.outlineLevel,
    collapsed: kept?.collapsed,
  });
}

function isAlike(
  { from: _from, to: _to, ...one }: ColumnContent,
  other: Omit<ColumnContent, 'from' | 'to'>,
): boolean {
  return isSame(one, other);
}

function entriesOf<T>(record: Readonly<Record<number, T>> | undefined): [number, T][] {
  return Object.entries(record ?? {})
    .map(([key, value]): [number, T] => [Number(key), value])
    .sort(([one], [other]) => one - other);
}

function placeKey(row: number, column: number): string {
  return `${row} ${column}`;
}
