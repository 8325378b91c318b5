import { readWorkbook } from '../src/xlsx/read-workbook';
import { writeTables } from '../src/xlsx/write-tables';
import type { CellValue, TableGrid } from '../src/tables/table-grid';

/** One reading of a large workbook. */
export interface ReadingMeasure {
  readonly fileBytes: number;
  readonly cells: number;
  /** Wall-clock milliseconds of the fastest and of the first run. */
  readonly fastest: number;
  readonly first: number;
  /** Resident memory of the process at its highest, in megabytes. */
  readonly peakMegabytes: number;
}

const HEADINGS = [
  'KPI',
  'Period',
  'Actual',
  'Target',
  'Forecast',
  'Numerator',
  'Denominator',
  'YTD actual',
  'YTD target',
  'Override',
  'Override reason',
  'Note',
];
const FIRST_DAY = 45_596;

/** A workbook with one row per KPI and month, every third actual a formula, as people fill it. */
export async function largeWorkbook(kpis: number, months: number): Promise<Uint8Array> {
  const rows: CellValue[][] = [];
  const formulas = new Map<number, Map<number, string>>();
  for (let kpi = 0; kpi < kpis; kpi++) {
    for (let month = 0; month < months; month++) {
      if (rows.length % 3 === 0)
        formulas.set(rows.length, new Map([[2, `Ledger!B${rows.length + 2}`]]));
      rows.push(dataRow(kpi, month));
    }
  }
  const grid = {
    name: 'BSC_Data',
    sheet: 'Data',
    top: 0,
    left: 0,
    columns: HEADINGS,
    rows,
    formulas,
  };
  const format = new Map([['Period', { numberFormat: 'date' as const }]]);
  const written = await writeTables([{ grid: grid satisfies TableGrid, columnFormats: format }]);
  if (!written.ok) throw new Error(written.problem.code);
  return written.bytes;
}

/** Reads the workbook `runs` times and reports the times and the memory of this process. */
export function measureReading(bytes: Uint8Array, runs: number): ReadingMeasure {
  const times: number[] = [];
  let cells = 0;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const read = readWorkbook(bytes);
    times.push(performance.now() - start);
    if (!read.ok) throw new Error(read.problem.code);
    cells = read.workbook.tables.reduce(
      (sum, { rows, columns }) => sum + rows.length * columns.length,
      0,
    );
  }
  return {
    fileBytes: bytes.length,
    cells,
    fastest: Math.min(...times),
    first: times[0] ?? NaN,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

function dataRow(kpi: number, month: number): CellValue[] {
  const actual = 100 + ((kpi * 37 + month * 11) % 900) / 7;
  const total = actual * (month + 1);
  const note = month === 5 ? `Restated after the audit of unit ${kpi % 40}` : null;
  const id = `K-${String(kpi + 1).padStart(4, '0')}`;
  return [
    id,
    FIRST_DAY + month * 30,
    actual,
    120,
    actual * 1.02,
    actual * 3,
    3,
    total,
    1440,
    null,
    null,
    note,
  ];
}
