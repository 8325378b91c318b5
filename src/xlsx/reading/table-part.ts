import { parseRangeAddress, type CellRange } from '../../tables/cell-range';
import { decodeEscapes } from '../xml-text';
import { XmlScanner } from '../xml-scanner';
import { UnreadableFile } from './unreadable-file';

/** What a table part says about a table; its cells stand on the sheet. */
export interface TablePart {
  readonly name: string;
  /** The rows below the headings, totals left out; undefined when there is none. */
  readonly body: CellRange | undefined;
  /** Row of the headings; −1 when they are switched off and the table begins in the first row. */
  readonly top: number;
  readonly left: number;
  readonly columns: readonly string[];
}

/** Reads the definition of a table. Throws `UnreadableFile` when its place is no place on a sheet. */
export function parseTablePart(xml: string, part: string): TablePart {
  const scanner = new XmlScanner(xml, part);
  let frame: TableFrame | undefined;
  const columns: string[] = [];
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    if (scanner.name === 'table' && frame === undefined) frame = readFrame(scanner, part);
    if (scanner.name === 'tableColumn') {
      columns.push(decodeEscapes(scanner.attribute('name') ?? ''));
    }
  }
  if (frame === undefined) throw new UnreadableFile('damaged-file', { part });
  const { name, range, headerRows, totalsRows } = frame;
  const top = range.top + headerRows;
  const bottom = range.bottom - totalsRows;
  if (columns.length !== range.right - range.left + 1 || top > bottom + 1) {
    throw new UnreadableFile('damaged-file', { part }, { table: name });
  }
  const body = top > bottom ? undefined : { ...range, top, bottom };
  return { name, body, top: top - 1, left: range.left, columns };
}

interface TableFrame {
  readonly name: string;
  readonly range: CellRange;
  readonly headerRows: number;
  readonly totalsRows: number;
}

function readFrame(scanner: XmlScanner, part: string): TableFrame {
  const name = scanner.attribute('displayName') ?? scanner.attribute('name') ?? '';
  const range = parseRangeAddress(scanner.attribute('ref') ?? '');
  const headerRows = Number(scanner.attribute('headerRowCount') ?? 1);
  const totalsRows = Number(scanner.attribute('totalsRowCount') ?? 0);
  const countsMakeSense = [headerRows, totalsRows].every((n) => n === 0 || n === 1);
  if (range === undefined || !countsMakeSense) {
    throw new UnreadableFile('damaged-file', { part }, { table: name });
  }
  return { name, range, headerRows, totalsRows };
}
