import { XmlScanner } from '../xml-scanner';

/** Formats that a file names by number only (ECMA-376 part 1, 18.8.30), those that tell a date or a % from a number. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'dd/mm/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [22, 'dd/mm/yyyy hh:mm'],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'yyyy-mm-dd'] as const),
]);

/** The number format of each cell style, from `xl/styles.xml`; undefined for General. */
export function parseNumberFormats(xml: string, part: string): readonly (string | undefined)[] {
  const scanner = new XmlScanner(xml, part);
  const custom = new Map<number, string>();
  const formats: (string | undefined)[] = [];
  let inCellFormats = false;
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event === 'text') continue;
    if (scanner.name === 'cellXfs') inCellFormats = event === 'open';
    if (event === 'close') continue;
    if (scanner.name === 'numFmt') {
      custom.set(Number(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? '');
    }
    if (scanner.name === 'xf' && inCellFormats) {
      const id = Number(scanner.attribute('numFmtId') ?? 0);
      const format = custom.get(id) ?? BUILT_IN.get(id);
      formats.push(format === '' || format?.toLowerCase() === 'general' ? undefined : format);
    }
  }
  return formats;
}
