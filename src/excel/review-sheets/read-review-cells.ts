import type { ReviewCells } from '../../review/collect/review-cells';
import type { CellValue } from '../../tables/table-grid';
import { cellValueOf } from '../reading/cell-value';
import { partsInSyncs, type SheetPart } from '../reading/parts-in-syncs';
import { readMarks } from '../reading/read-marks';
import { isReviewMark } from './review-mark';

/** Excel on the web answers with at most 5 MB; the value of a cell takes some 25 bytes. */
const CELLS_OF_A_SYNC = 150_000;

type CellLine = Map<number, { value: CellValue }>;
type Cells = Map<number, CellLine>;

/** What the sheets of all reviews in the workbook hold: two syncs to find them, and one for each 150,000 cells. */
export async function readReviewCells(
  context: Excel.RequestContext,
): Promise<readonly ReviewCells[]> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true });
  await context.sync();
  const names = worksheets.items.map(({ name }) => name);
  const markings = readMarks(context, names);
  const ranges = worksheets.items.map((sheet) =>
    sheet
      .getUsedRangeOrNullObject(true)
      .load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }),
  );
  await context.sync();
  const { marks } = markings();
  const parts = ranges.flatMap((range, index): SheetPart[] => {
    const sheet = names[index] ?? '';
    if (range.isNullObject || !isReviewMark(marks.get(sheet) ?? '')) return [];
    const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = range;
    return [{ sheet, top, left, rows, columns }];
  });
  const cells = new Map<string, Cells>(
    parts.map(({ sheet }) => [sheet, new Map<number, CellLine>()]),
  );
  for (const some of partsInSyncs(parts, CELLS_OF_A_SYNC)) await readParts(context, some, cells);
  return [...cells].map(([name, held]) => ({ name, cells: held }));
}

async function readParts(
  context: Excel.RequestContext,
  parts: readonly SheetPart[],
  cells: ReadonlyMap<string, Cells>,
): Promise<void> {
  const loaded = parts.map((part) => ({
    part,
    range: context.workbook.worksheets
      .getItem(part.sheet)
      .getRangeByIndexes(part.top, part.left, part.rows, part.columns)
      .load({ values: true }),
  }));
  await context.sync();
  for (const { part, range } of loaded) {
    const held = cells.get(part.sheet);
    range.values.forEach((row: readonly unknown[], down) => {
      const line = row.flatMap((raw, across) => {
        const value = cellValueOf(raw);
        return value === null ? [] : [[part.left + across, { value }] as const];
      });
      if (line.length > 0) held?.set(part.top + down, new Map(line));
    });
  }
}
