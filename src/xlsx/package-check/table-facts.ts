import { XmlScanner } from '../xml-scanner';
import { decodeEscapes } from '../xml-text';
import type { PlacedFormula } from './sheet-facts';

/** What the checks need to know of a table. */
export interface TableFacts {
  readonly part: string;
  readonly sheetPart: string;
  readonly id: string;
  readonly name: string;
  readonly range: string;
  readonly hasHeadings: boolean;
  readonly columns: readonly string[];
  readonly formulas: readonly PlacedFormula[];
}

/** Reads the facts of a table part. Throws `UnreadableFile` when it is not XML. */
export function readTableFacts(xml: string, part: string, sheetPart: string): TableFacts {
  const scanner = new XmlScanner(xml, part);
  const columns: string[] = [];
  const formulas: PlacedFormula[] = [];
  let frame = { id: '', name: '', range: '', hasHeadings: true };
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    if (scanner.name === 'table') frame = readFrame(scanner);
    if (scanner.name === 'tableColumn')
      columns.push(decodeEscapes(scanner.attribute('name') ?? ''));
    if (/^(calculatedColumn|totalsRow)Formula$/.test(scanner.name)) {
      formulas.push({ place: columns.at(-1) ?? '', formula: scanner.textContent() });
    }
  }
  return { part, sheetPart, ...frame, columns, formulas };
}

function readFrame(scanner: XmlScanner) {
  return {
    id: scanner.attribute('id') ?? '',
    name: scanner.attribute('displayName') ?? '',
    range: scanner.attribute('ref') ?? '',
    hasHeadings: scanner.attribute('headerRowCount') !== '0',
  };
}
