import { unzipSync } from 'fflate';
import { parseCellAddress } from '../../../../src/tables/cell-range';
import { storedCellValue } from '../../../../src/xlsx/reading/cell-value';
import { parseSharedStrings } from '../../../../src/xlsx/reading/shared-strings';
import { XmlScanner } from '../../../../src/xlsx/xml-scanner';
import { CellResults } from '../cell-results';

/** The results of all cells in a file that LibreOffice wrote: its parts of sheets are numbered in the order of the tabs. */
export function readResults(file: Uint8Array): CellResults {
  const parts = unzipSync(file);
  const textOf = (name: string): string => new TextDecoder().decode(parts[name]);
  const shared = 'xl/sharedStrings.xml';
  const strings = shared in parts ? parseSharedStrings(textOf(shared), shared) : [];
  const results = new CellResults();
  sheetNamesIn(textOf('xl/workbook.xml')).forEach((sheet, index) => {
    readSheet(textOf(`xl/worksheets/sheet${index + 1}.xml`), sheet, strings, results);
  });
  return results;
}

function sheetNamesIn(xml: string): string[] {
  const scanner = new XmlScanner(xml, 'workbook');
  const names: string[] = [];
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event === 'open' && scanner.name === 'sheet') names.push(scanner.attribute('name') ?? '');
  }
  return names;
}

function readSheet(
  xml: string,
  sheet: string,
  strings: readonly string[],
  results: CellResults,
): void {
  const scanner = new XmlScanner(xml, sheet);
  let place: { row: number; column: number } | undefined;
  let type = 'n';
  let value: string | undefined;
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event === 'open' && scanner.name === 'c') {
      place = parseCellAddress(scanner.attribute('r') ?? '');
      type = scanner.attribute('t') ?? 'n';
      value = undefined;
    } else if (event === 'open' && scanner.name === 'v') {
      value = scanner.textContent();
    } else if (event === 'close' && scanner.name === 'c' && place) {
      const found = storedCellValue({ type, value, inlineText: undefined }, strings);
      if (found !== null && found !== undefined) {
        results.keep(sheet, place.row + 1, place.column + 1, found);
      }
    }
  }
}
