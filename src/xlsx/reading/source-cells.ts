import type { SourceCell } from '../../import/sheet/source-sheet';
import {
  parseCellAddress,
  parseRangeAddress,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type CellRange,
} from '../../tables/cell-range';
import { isDateFormat } from '../../tables/date-format';
import { XmlScanner } from '../xml-scanner';
import { storedCellValue } from './cell-value';
import { DAYS_FROM_1900_TO_1904 } from './date-styles';
import { readRichText } from './shared-strings';
import { isTrue } from './workbook-part';

/** What the cells of every sheet of a workbook share. */
export interface SourceContext {
  readonly sharedStrings: readonly string[];
  readonly formats: readonly (string | undefined)[];
  readonly dateSystem: '1900' | '1904';
}

/** The cells of a sheet and what of it is merged or hidden. */
export interface SourceCellsRead {
  readonly cells: Map<number, Map<number, SourceCell>>;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly used?: CellRange;
  readonly isCut: boolean;
}

/** More than a list of KPIs has: what is below is left out, and said so. */
const MOST_CELLS = 600_000;
const MOST_MERGES = 20_000;

/** Walks through one worksheet part. A cell that makes no sense is left out: the user's sheet is only looked at. */
export function readSourceCells(
  xml: string,
  part: string,
  context: SourceContext,
): SourceCellsRead {
  const scanner = new XmlScanner(xml, part);
  const cells = new Map<number, Map<number, SourceCell>>();
  const merges: CellRange[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let used: CellRange | undefined;
  let count = 0;
  let row = -1;
  let column = -1;
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    switch (scanner.name) {
      case 'dimension':
        used = parseRangeAddress(scanner.attribute('ref') ?? '');
        break;
      case 'col':
        hideColumns(scanner, hiddenColumns);
        break;
      case 'row':
        row = Number(scanner.attribute('r') ?? row + 2) - 1;
        column = -1;
        if (isTrue(scanner.attribute('hidden'))) hiddenRows.add(row);
        break;
      case 'mergeCell': {
        const merge = parseRangeAddress(scanner.attribute('ref') ?? '');
        if (merge && merges.length < MOST_MERGES) merges.push(merge);
        break;
      }
      case 'c': {
        const place = parseCellAddress(scanner.attribute('r') ?? '') ?? { row, column: column + 1 };
        ({ column } = place);
        const cell = readCell(scanner, context);
        const isInside = place.row >= 0 && place.row < SHEET_ROWS && place.column < SHEET_COLUMNS;
        if (cell === undefined || !isInside) break;
        count += 1;
        if (count > MOST_CELLS) break;
        const line = cells.get(place.row) ?? new Map<number, SourceCell>();
        cells.set(place.row, line.set(place.column, cell));
      }
    }
  }
  return {
    cells,
    merges,
    hiddenRows,
    hiddenColumns,
    ...(used ? { used } : {}),
    isCut: count > MOST_CELLS,
  };
}

function hideColumns(scanner: XmlScanner, hidden: Set<number>): void {
  if (!isTrue(scanner.attribute('hidden'))) return;
  const first = Number(scanner.attribute('min')) - 1;
  const last = Math.min(SHEET_COLUMNS, Number(scanner.attribute('max'))) - 1;
  for (let column = first; column <= last; column++) hidden.add(column);
}

/** The cell just opened; undefined where it is blank. */
function readCell(scanner: XmlScanner, context: SourceContext): SourceCell | undefined {
  const type = scanner.attribute('t') ?? 'n';
  const format = context.formats[Number(scanner.attribute('s') ?? 0)];
  const depth = scanner.depth;
  let value: string | undefined;
  let inlineText: string | undefined;
  let isFormula = false;
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event === 'close' && scanner.depth < depth) break;
    if (event !== 'open') continue;
    if (scanner.name === 'v') value = scanner.textContent();
    else if (scanner.name === 'is') inlineText = readRichText(scanner);
    else if (scanner.name === 'f') isFormula = true;
  }
  const found = storedCellValue({ type, value, inlineText }, context.sharedStrings);
  if (found === undefined || (found === null && !isFormula)) return undefined;
  const isShifted =
    context.dateSystem === '1904' && type !== 'd' && format !== undefined && isDateFormat(format);
  return {
    value: isShifted && typeof found === 'number' ? found + DAYS_FROM_1900_TO_1904 : found,
    ...(format === undefined ? {} : { format }),
    ...(isFormula ? { isFormula } : {}),
  };
}
