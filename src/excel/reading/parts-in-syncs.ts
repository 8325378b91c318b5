/** A block of cells on a sheet, counted from 0. */
export interface SheetPart {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** Parts cut by rows, so that each sync has so many cells at most. */
export function partsInSyncs<Part extends SheetPart>(
  parts: readonly Part[],
  cellsOfASync: number,
): Part[][] {
  const syncs: Part[][] = [];
  let room = 0;
  for (const part of parts) {
    const height = Math.max(1, Math.floor(cellsOfASync / part.columns));
    for (let first = 0; first < part.rows; first += height) {
      const rows = Math.min(height, part.rows - first);
      const piece = { ...part, top: part.top + first, rows };
      const cells = rows * part.columns;
      const last = syncs.at(-1);
      if (last && cells <= room) last.push(piece);
      else syncs.push([piece]);
      room = (last && cells <= room ? room : cellsOfASync) - cells;
    }
  }
  return syncs;
}
