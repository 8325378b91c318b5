/** Cells of a sheet, by the ID of the sheet, whose name may change; such as C4 or C4:D7,F1. */
export interface ChangedCells {
  readonly sheetId: string;
  readonly address: string;
}

/** What is known to have changed: these cells and nothing else, or one does not know. */
export type Changed = readonly ChangedCells[] | 'anything';

/** Both. */
export function changedAndAlso(one: Changed, other: Changed): Changed {
  return one === 'anything' || other === 'anything' ? 'anything' : [...one, ...other];
}
