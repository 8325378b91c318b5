import { proposeImport } from '../../src/import/propose-import';
import { serialFromDate } from '../../src/scorecard/periods/excel-serial';
import { CALENDAR_YEAR } from '../../src/scorecard/periods/fiscal-calendar';
import { cellsSheet } from './cells-sheet';

const OPTIONS = { today: '2026-11-15', calendar: CALENDAR_YEAR };

/** The periods of a table whose figures stand below the first day of two years. */
function periodsBelow(format: string): string[] {
  const sheet = cellsSheet([
    ['KPI', 'Unit', null, null],
    ['Revenue', 'kEUR', 200, 210],
    ['Guests', 'number', 40, 44],
  ]);
  [2025, 2026].forEach((year, index) => {
    const value = serialFromDate({ year, month: 1, day: 1 });
    sheet.cells.get(0)?.set(2 + index, { value, format });
  });
  const [kpi] = proposeImport([sheet], OPTIONS).kpis;
  return (kpi?.readings ?? []).map(({ period }) => period);
}

describe('headings that are dates a year apart', () => {
  it.each(['mmm-yy', 'mm/yyyy', '[$-409]mmmm yyyy'])('are months where %s shows one', (format) => {
    expect(periodsBelow(format)).toEqual(['2025-01', '2026-01']);
  });

  it.each(['yyyy', 'dd/mm/yyyy'])('are years where %s shows no month, or a day', (format) => {
    expect(periodsBelow(format)).toEqual(['2025', '2026']);
  });
});
