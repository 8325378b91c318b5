import { proposeImport } from '../src/import/propose-import';
import type { SourceCell, SourceSheet } from '../src/import/sheet/source-sheet';
import { CALENDAR_YEAR } from '../src/scorecard/periods/fiscal-calendar';
import { median, timeOf, type Row } from './row';

const ROWS = 10_000;
const COLUMNS = 20;
const RUNS = 3;
const AIM = 3_000;

type Value = SourceCell['value'];

/** Finding the KPIs of a sheet of 200,000 cells; each run has other texts, as texts that were read are remembered. */
export function importingRows(): Row[] {
  return [
    {
      what: 'propose an import of 200,000 cells, plain',
      unit: 'ms',
      value: timeOfImport(plainSheet),
      aim: AIM,
    },
    {
      what: 'propose an import of 200,000 cells, all targets sentences',
      unit: 'ms',
      value: timeOfImport(sheetOfSentences),
      aim: AIM,
    },
  ];
}

function timeOfImport(sheetOf: (run: number) => SourceSheet): number {
  const times = Array.from({ length: RUNS }, (_, run) => {
    const sheet = sheetOf(run);
    return timeOf(() => {
      const options = { today: '2026-11-15', calendar: CALENDAR_YEAR };
      const { kpis } = proposeImport([sheet], options);
      if (kpis.length < ROWS * 0.99) throw new Error('KPIs were lost.');
    });
  });
  return median(times);
}

/** Names, units and eighteen months of numbers. */
function plainSheet(run: number): SourceSheet {
  const months = Array.from(
    { length: COLUMNS - 2 },
    (_, index) => `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  );
  return sheet(['Measure', 'Unit', ...months], (row, column) => {
    if (column === 0) return `Orders of customer ${run * ROWS + row}`;
    return column === 1 ? 'days' : row * column;
  });
}

/** Targets of eighteen years in words, of which no two are the same, and the actual of one. */
function sheetOfSentences(run: number): SourceSheet {
  const years = Array.from({ length: COLUMNS - 2 }, (_, index) => `Target ${2009 + index}`);
  return sheet(['Measure', ...years, 'Actual 2026'], (row, column) => {
    if (column === 0) return `Orders of region ${run * ROWS + row}`;
    const number = (run * ROWS + row) * COLUMNS + column;
    return column === COLUMNS - 1 ? number : `at least ${number} units of work`;
  });
}

function sheet(
  head: readonly string[],
  valueAt: (row: number, column: number) => Value,
): SourceSheet {
  const rows = Array.from({ length: ROWS }, (_, row) =>
    head.map((_, column) => valueAt(row, column)),
  );
  const cells = [head, ...rows].map(
    (values, row) => [row, new Map(values.map((value, column) => [column, { value }]))] as const,
  );
  return {
    name: 'KPI',
    kind: 'cells',
    visibility: 'visible',
    used: { top: 0, left: 0, bottom: ROWS, right: COLUMNS - 1 },
    cells: new Map(cells),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
  };
}
