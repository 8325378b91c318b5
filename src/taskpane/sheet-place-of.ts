import type { SheetPlace } from '../excel/show-cell';
import type { Place } from '../tables/problem';

/** The sheet and cell of a place, as far as it is known; undefined without a sheet. */
export function sheetPlaceOf({ sheet, cell }: Place): SheetPlace | undefined {
  if (sheet === undefined) return undefined;
  return { sheet, address: cell?.slice(cell.lastIndexOf('!') + 1) ?? 'A1' };
}
