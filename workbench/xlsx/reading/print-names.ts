import { parseRange, LAST_COLUMN, LAST_ROW, type CellRange } from '../../content/cell-range';
import type { PageSetup } from '../../content/page-setup';
import type { WorksheetContent } from '../../content/worksheet-content';
import { tokenizeXlsx } from '../formulas/tokens';
import type { StoredName } from './workbook-part';

const OWN_NAME = /^_xlnm\./i;

/** Whether a name is one of Excel's own: a print area, print titles, the range of a filter. */
export function isOwnName({ name }: StoredName): boolean {
  return OWN_NAME.test(name);
}

/** A sheet with the print area and the print titles that the names of the workbook give it. */
export function withPrintNames(
  sheet: WorksheetContent,
  names: readonly StoredName[],
): WorksheetContent {
  const rangesOf = (own: string) => {
    const found = names.find(
      ({ name, sheet: owner }) => name.toLowerCase() === own && owner === sheet.name,
    );
    return found === undefined ? [] : rangesIn(found.stored);
  };
  const areas = rangesOf('_xlnm.print_area');
  const titles = rangesOf('_xlnm.print_titles');
  const rows = titles.find((range) => range.startColumn === 0 && range.endColumn === LAST_COLUMN);
  const columns = titles.find((range) => range.startRow === 0 && range.endRow === LAST_ROW);
  const page: PageSetup = {
    ...sheet.page,
    ...(areas.length > 0 && { printAreas: areas }),
    ...(rows !== undefined && { titleRows: { from: rows.startRow, to: rows.endRow } }),
    ...(columns !== undefined && {
      titleColumns: { from: columns.startColumn, to: columns.endColumn },
    }),
  };
  return { ...sheet, page };
}

function rangesIn(formula: string): CellRange[] {
  return tokenizeXlsx(formula).flatMap(({ type, value }) => {
    if (!type.startsWith('range')) return [];
    const range = parseRange(value.slice(value.lastIndexOf('!') + 1));
    return range === undefined ? [] : [range];
  });
}
