import { WHOLE_SHEET } from '../../engine';
import { NULL_OBJECT, method, orNotFound, text, type Methods } from '../../protocol';
import { boxesOfCells } from '../areas/boxes-of-cells';
import { RangeAreas } from '../areas/range-areas';
import { cellsWith, readCriteria, replaceAll, type SearchCriteria } from '../range/search';
import type { Worksheet } from '../worksheet';

function findAll(sheet: Worksheet, wanted: string, criteria: SearchCriteria) {
  const cells = cellsWith(sheet.rangeAt(WHOLE_SHEET), wanted, criteria);
  if (cells.length === 0) return undefined;
  const boxes = boxesOfCells(cells.map(({ row, column }) => [row, column] as const));
  return new RangeAreas(sheet.book, sheet.sheetId, boxes);
}

/** Finding and replacing on a whole sheet. */
export const SHEET_SEARCH_METHODS: Methods<Worksheet, 'Worksheet'> = {
  findAll: method(
    [text, readCriteria],
    (sheet, wanted, criteria) => orNotFound(findAll(sheet, wanted, criteria)),
    { readsResults: true },
  ),
  findAllOrNullObject: method(
    [text, readCriteria],
    (sheet, wanted, criteria) => findAll(sheet, wanted, criteria) ?? NULL_OBJECT,
    { readsResults: true },
  ),
  replaceAll: method(
    [text, text, readCriteria],
    (sheet, wanted, replacement, criteria) =>
      replaceAll(sheet.rangeAt(WHOLE_SHEET), wanted, replacement, criteria),
    { readsResults: true },
  ),
};
