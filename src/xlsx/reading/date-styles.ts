import { isDateFormat } from '../../tables/date-format';
import { XmlScanner } from '../xml-scanner';

/** Days between the first days of the two date systems. */
export const DAYS_FROM_1900_TO_1904 = 1462;

/** Built-in formats that show a date (ECMA-376 part 1, 18.8.30); 18–21 and 45–47 show a time or a duration. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/** The numbers of the cell styles that show a date, from `xl/styles.xml`. */
export function parseDateStyles(xml: string, part: string): ReadonlySet<number> {
  const scanner = new XmlScanner(xml, part);
  const customDates = new Map<number, boolean>();
  const dates = new Set<number>();
  let inCellFormats = false;
  let style = 0;
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event === 'text') continue;
    if (scanner.name === 'cellXfs') inCellFormats = event === 'open';
    if (event === 'close') continue;
    if (scanner.name === 'numFmt') {
      const code = scanner.attribute('formatCode') ?? '';
      customDates.set(Number(scanner.attribute('numFmtId')), isDateFormat(code));
    }
    if (scanner.name === 'xf' && inCellFormats) {
      const id = Number(scanner.attribute('numFmtId') ?? 0);
      if (customDates.get(id) ?? isBuiltInDate(id)) dates.add(style);
      style++;
    }
  }
  return dates;
}
