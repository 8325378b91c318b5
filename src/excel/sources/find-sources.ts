import type { SourceSheet, SourceTable } from '../../import/sheet/source-sheet';
import type { CellRange } from '../../tables/cell-range';
import { TABLE_NAMES } from '../../tables/table-name';
import { readMarks } from '../reading/read-marks';
import { supports } from '../supports';
import { readFileMark } from './file-mark';
import { askHiddenLines, type HiddenLines } from './hidden-lines';
import { sourceWindow } from './source-window';

/** A sheet of the user, and which of its cells are to be read. */
export interface FoundSource extends Pick<
  SourceSheet,
  'name' | 'visibility' | 'used' | 'merges' | 'hiddenRows' | 'hiddenColumns' | 'tables' | 'file'
> {
  readonly window?: CellRange;
  readonly isCut: boolean;
}

const MERGED_AREAS = '1.13';
const BOX = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;
const OURS = new Set(TABLE_NAMES.map((name) => name.toLowerCase()));

const NONE_HIDDEN: HiddenLines = { hiddenRows: new Set(), hiddenColumns: new Set() };

/** A sheet whose used cells are known. */
interface UsedSheet {
  readonly name: string;
  readonly visibility: SourceSheet['visibility'];
  readonly used?: CellRange;
  readonly window?: CellRange;
  readonly isCut: boolean;
  readonly file?: string;
}

/** The sheets that neither hold a table of the scorecard nor were made by this add-in, with all about them but their cells. */
export async function findSources(
  context: Excel.RequestContext,
  mostCells?: number,
): Promise<FoundSource[]> {
  const { worksheets, tables } = context.workbook;
  worksheets.load({ name: true, visibility: true });
  tables.load({ name: true, showHeaders: true, worksheet: { name: true } });
  await context.sync();
  const withTables = new Set(
    tables.items
      .filter(({ name }) => OURS.has(name.toLowerCase()))
      .map(({ worksheet }) => worksheet.name),
  );
  const others = worksheets.items.filter(({ name }) => !withTables.has(name));
  const sheets = await usedSheets(context, others, mostCells);
  return withSurroundings(context, sheets, tables.items);
}

async function usedSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  mostCells: number | undefined,
): Promise<UsedSheet[]> {
  const markings = readMarks(
    context,
    sheets.map(({ name }) => name),
  );
  const files = sheets.map(readFileMark);
  const ranges = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(BOX));
  await context.sync();
  const { marks } = markings();
  return sheets.flatMap(({ name, visibility }, index): UsedSheet[] => {
    if (marks.has(name)) return [];
    const range = ranges[index];
    const file = files[index]?.();
    const known = {
      ...{ name, visibility: visibilityOf(visibility) },
      ...(file === undefined ? {} : { file }),
    };
    if (!range || range.isNullObject) return [{ ...known, isCut: false }];
    const used = boxOf(range);
    return [{ ...known, used, ...sourceWindow(used, mostCells) }];
  });
}

async function withSurroundings(
  context: Excel.RequestContext,
  sheets: readonly UsedSheet[],
  tables: readonly Excel.Table[],
): Promise<FoundSource[]> {
  const loaded = sheets.map((sheet) => ({
    sheet,
    tables: tables
      .filter(({ worksheet }) => worksheet.name === sheet.name)
      .map((table) => ({ table, range: bodyAndHeadings(table).load(BOX) })),
    window: sheet.window && loadWindow(context, sheet.name, sheet.window),
  }));
  await context.sync();
  const hidden = loaded.map(({ window }) => window && askHiddenLines(window.range, window.window));
  await context.sync();
  return loaded.map(({ sheet, tables: found, window }, index) => ({
    ...sheet,
    merges: window?.merged?.isNullObject === false ? window.merged.areas.items.map(boxOf) : [],
    ...(hidden[index]?.() ?? NONE_HIDDEN),
    tables: found.map(({ table, range }) => sourceTable(table, range)),
  }));
}

function loadWindow({ workbook }: Excel.RequestContext, sheet: string, window: CellRange) {
  const { top, left, bottom, right } = window;
  const range = workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  range.load({ rowHidden: true, columnHidden: true });
  const merged = supports(MERGED_AREAS) ? range.getMergedAreasOrNullObject() : undefined;
  merged?.load({ areaCount: true });
  merged?.areas.load(BOX);
  return { range, window, merged };
}

function boxOf({
  rowIndex: top,
  columnIndex: left,
  rowCount,
  columnCount,
}: Pick<Excel.Range, keyof typeof BOX>): CellRange {
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

/** Without the totals: they are no rows of the table. */
function bodyAndHeadings(table: Excel.Table): Excel.Range {
  return table.showHeaders
    ? table.getHeaderRowRange().getBoundingRect(table.getDataBodyRange())
    : table.getDataBodyRange();
}

function sourceTable({ name, showHeaders }: Excel.Table, range: Excel.Range): SourceTable {
  return { name, range: boxOf(range), hasHeadings: showHeaders };
}

function visibilityOf(visibility: string): SourceSheet['visibility'] {
  if (visibility === 'Visible') return 'visible';
  return visibility === 'Hidden' ? 'hidden' : 'very hidden';
}
