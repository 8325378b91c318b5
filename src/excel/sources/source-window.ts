import type { CellRange } from '../../tables/cell-range';

/** More cells of one sheet than a list of KPIs has are not read. */
const MOST_CELLS = 200_000;
const MOST_COLUMNS = 1_000;

/** The upper left part of a used range that is looked at; `isCut` when cells are left out. */
export function sourceWindow(
  used: CellRange,
  mostCells = MOST_CELLS,
): { readonly window: CellRange; readonly isCut: boolean } {
  const { top, left, bottom, right } = used;
  const columns = Math.min(right - left + 1, MOST_COLUMNS, mostCells);
  const rows = Math.min(bottom - top + 1, Math.floor(mostCells / columns));
  const window = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  return { window, isCut: window.bottom < bottom || window.right < right };
}
