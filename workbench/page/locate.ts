import { readAddress, splitAddress, type Box, type SheetEngine } from '../engine';

/** Cells on a sheet, by its id. */
export interface Place {
  readonly sheetId: string;
  readonly box: Box;
}

/** `Data!C25`, `'Strategy map'!A1:B2`, or without a sheet: on the active one. Throws a sentence when there is no such place. */
export function locate(engine: SheetEngine, address: string): Place {
  const { sheet, rest } = splitAddress(address);
  const sheetId = sheet === undefined ? engine.sheets.activeId : engine.sheets.idOf(sheet);
  if (sheetId === undefined) throw new Error(`There is no sheet ${String(sheet)}.`);
  const box = readAddress(rest);
  if (!box) throw new Error(`${rest} is no address.`);
  return { sheetId, box };
}
