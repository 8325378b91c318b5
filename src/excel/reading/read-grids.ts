import type { CellValue, TableGrid } from '../../tables/table-grid';
import { cellsOf } from './cells-of';
import type { TablePlace } from './table-place';

/** Excel on the web answers with at most 5 MB; a cell with its formula takes some 40 bytes. */
const CELLS_OF_A_SYNC = 100_000;

/** Some rows of a table, read together. */
interface Piece {
  readonly draft: GridDraft;
  readonly first: number;
  readonly count: number;
}

interface GridDraft {
  readonly place: TablePlace;
  readonly rows: CellValue[][];
  readonly formulas: Map<number, ReadonlyMap<number, string>>;
}

/** The cells of tables, in one sync for each hundred thousand cells. */
export async function readGrids(
  context: Excel.RequestContext,
  places: readonly TablePlace[],
): Promise<TableGrid[]> {
  const drafts = places.map((place): GridDraft => ({ place, rows: [], formulas: new Map() }));
  for (const pieces of inSyncs(drafts)) await readPieces(context, pieces);
  return drafts.map(({ place, rows, formulas }) => {
    const { name, sheet, top, left, columns } = place;
    const grid = { name, sheet, top, left, columns, rows };
    return formulas.size > 0 ? { ...grid, formulas } : grid;
  });
}

/** The rows of all tables in order, cut where a sync has enough. */
function inSyncs(drafts: readonly GridDraft[]): Piece[][] {
  const syncs: Piece[][] = [];
  let pieces: Piece[] = [];
  let room = CELLS_OF_A_SYNC;
  for (const draft of drafts) {
    const { rowCount, columns } = draft.place;
    for (let first = 0; first < rowCount;) {
      const count = Math.min(rowCount - first, Math.max(1, Math.floor(room / columns.length)));
      pieces.push({ draft, first, count });
      first += count;
      room -= count * columns.length;
      if (room >= columns.length) continue;
      syncs.push(pieces);
      pieces = [];
      room = CELLS_OF_A_SYNC;
    }
  }
  return pieces.length > 0 ? [...syncs, pieces] : syncs;
}

async function readPieces(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<void> {
  const ranges = pieces.map(({ draft: { place }, first, count }) =>
    context.workbook.worksheets
      .getItem(place.sheet)
      .getRangeByIndexes(place.top + 1 + first, place.left, count, place.columns.length)
      .load({ values: true, formulas: true }),
  );
  await context.sync();
  pieces.forEach(({ draft }, index) => {
    const range = ranges[index];
    if (range) addRows(draft, range.values, range.formulas);
  });
}

function addRows(draft: GridDraft, values: unknown[][], formulas: unknown[][]): void {
  for (const row of cellsOf(values, formulas)) {
    if (row.formulas) draft.formulas.set(draft.rows.length, row.formulas);
    draft.rows.push(row.cells);
  }
}
