import { CellError } from './custom-functions-runtime';
import { scorecard } from '../../src/functions/scorecard';
import { scorecardTable } from '../../src/functions/scorecard-table/scorecard-table';
import { sampleScorecard } from '../../src/library/sample/sample-scorecard';
import { scorecardOfUnit } from '../../src/scorecard/cascade/scorecard-of-unit';
import { evaluate } from '../../src/scorecard/evaluation/evaluate';
import { monthPeriod } from '../../src/scorecard/periods/period';
import { functions as english } from '../../src/strings/en/functions';
import { functions as vietnamese } from '../../src/strings/vi/functions';
import { readTables } from '../../src/tables/read-tables';
import { writeTables } from '../../src/tables/write-tables';

type Cells = unknown[][];

const KPIS: Cells = [
  ['ID', 'KPI', 'Objective', 'Direction', 'Aggregation', 'Owner'],
  ['F1', 'Revenue', '', '', 'sum', 'An'],
  ['C1', 'Complaints', '', 'lower', '', ''],
];
const DATA: Cells = [
  ['KPI', 'Period', 'Actual', 'Target'],
  ['F1', '2026-09', 90, 100],
  ['F1', '2026-10', 105, 100],
  ['C1', '2026-10', 12, 10],
];

const only = (...headings: string[]): Cells => [headings];

async function errorOf(call: () => Promise<unknown>): Promise<CellError> {
  try {
    await call();
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
  throw new Error('No error was thrown.');
}

describe('BSC.SCORECARD', () => {
  it('shows its headings and each KPI in the order of the table', async () => {
    const table = await scorecard(KPIS, DATA, [['2026-10']]);
    expect(table[0]?.slice(0, 8)).toEqual([
      'KPI',
      'Actual',
      'Target',
      'Variance',
      'Achievement',
      'Status',
      'Score',
      'Trend',
    ]);
    expect(table[1]?.slice(0, 8)).toEqual(['Revenue', 105, 100, 5, 1.05, 'Green', 1.05, 'Better']);
    expect(table[2]?.slice(0, 6)).toEqual(['Complaints', 12, 10, -2, 0.8, 'Red']);
    expect(table[1]?.slice(8, 10)).toEqual([195, 200]);
    expect(table).toHaveLength(3);
  });

  it('shows the measures asked for, in their order and in any case', async () => {
    const asked = await scorecard(
      KPIS,
      DATA,
      [['2026-10']],
      undefined,
      undefined,
      only('status', 'ID'),
    );
    expect(asked).toEqual([
      ['Status', 'ID'],
      ['Green', 'F1'],
      ['Red', 'C1'],
    ]);
    expect(
      await scorecard(KPIS, DATA, [['2026-10']], undefined, undefined, [['Status, ID']]),
    ).toEqual(asked);
  });

  it('takes the period from the Setup table when it is blank', async () => {
    const setup = [
      ['Setting', 'Value', 'Note'],
      ['Current period', '2026-09', ''],
    ];
    const table = await scorecard(KPIS, DATA, [['']], setup, undefined, only('KPI', 'Actual'));
    expect(table.slice(1)).toEqual([
      ['Revenue', 90],
      ['Complaints', ''],
    ]);
  });

  it('takes the last period with an actual when neither argument nor Setup names one', async () => {
    const planned = [...DATA, ['F1', '2026-11', '', 100]];
    for (const blank of ['', 0]) {
      const table = await scorecard(KPIS, planned, [[blank]], undefined, undefined, only('Actual'));
      expect(table.slice(1)).toEqual([[105], [12]]);
    }
    const targets = [DATA[0] ?? [], ['F1', '2026-11', '', 100]];
    const error = await errorOf(() => scorecard(KPIS, targets, [['']]));
    expect(error.code).toBe('#N/A');
    expect(error.message).toContain('has no actual');
  });

  it('equals the evaluation of the sample on the same tables', async () => {
    const grids = writeTables(sampleScorecard());
    const given = grids.filter(({ name }) =>
      ['BSC_KPIs', 'BSC_Data', 'BSC_Setup', 'BSC_Objectives'].includes(name),
    );
    const all = (name: string): Cells => {
      const grid = grids.find((each) => each.name === name);
      return [
        [...(grid?.columns ?? [])],
        ...(grid?.rows ?? []).map((row) => row.map((cell) => cell ?? '')),
      ];
    };
    const table = await scorecard(
      all('BSC_KPIs'),
      all('BSC_Data'),
      [['2026-10']],
      all('BSC_Setup'),
      all('BSC_Objectives'),
      only(
        'ID',
        'Actual',
        'Target',
        'Achievement',
        'Status',
        'Score',
        'Trend',
        'YTD actual',
        'Forecast',
      ),
    );
    const evaluation = evaluate(readTables(given).scorecard, monthPeriod(2026, 10));
    expect(table.slice(1)).toEqual(
      evaluation.kpis.map((kpi) =>
        [
          kpi.kpi.id,
          kpi.actual,
          kpi.target,
          kpi.achievement,
          kpi.status,
          kpi.score,
          kpi.trend,
          kpi.yearToDate?.actual,
          kpi.fullYear?.value,
        ].map((cell) => cell ?? ''),
      ),
    );
    const whole = evaluate(sampleScorecard(), monthPeriod(2026, 10));
    expect(table.slice(1).map((row) => row[4])).toEqual(whole.kpis.map(({ status }) => status));
  });

  it('names the cells that it could not use after the rows', async () => {
    const data = [...DATA, ['F1', '2026-11', 'many', 100]];
    const table = await scorecard(
      KPIS,
      data,
      [['2026-10']],
      undefined,
      undefined,
      only('KPI', 'Status'),
    );
    expect(table).toHaveLength(4);
    expect(table[3]).toEqual(['Not used: BSC_Data row 5 Actual.', '']);
  });

  it('names five such cells and counts the others', async () => {
    const wrong = [11, 12, 1, 2, 3, 4, 5].map((month) => ['F1', `2027-${month}`, 'many', 100]);
    const table = await scorecard(
      KPIS,
      [...DATA, ...wrong],
      [['2026-10']],
      undefined,
      undefined,
      only('KPI'),
    );
    expect(table.at(-1)?.[0]).toMatch(/^Not used: (BSC_Data row \d+ Actual, ){5}and 2 more\.$/);
  });

  it('explains in the language it is given, as a file apart from functions.js', () => {
    const data = [...DATA, ['F1', '2026-11', 'many', 100]];
    const args = [KPIS, data, [['2026-10']], undefined, undefined, only('KPI')];
    expect(scorecardTable(args, { language: 'vi', ...vietnamese }).at(-1)).toEqual([
      'Không dùng được: BSC_Data dòng 5 Actual.',
    ]);
    expect(() => scorecardTable([[['']], data], { language: 'vi', ...vietnamese })).toThrow(
      'BSC_KPIs để trống',
    );
    expect(scorecardTable(args, { language: 'en', ...english }).at(-1)).toEqual([
      'Not used: BSC_Data row 5 Actual.',
    ]);
  });

  it('keeps an error value of one cell to its KPI', async () => {
    const data = DATA.map((row, index) =>
      index === 2 ? ['F1', '2026-10', new CellError('#REF!'), 100] : row,
    );
    const table = await scorecard(
      KPIS,
      data,
      [['2026-10']],
      undefined,
      undefined,
      only('KPI', 'Status'),
    );
    expect(table.slice(1, 3)).toEqual([
      ['Revenue', 'No data'],
      ['Complaints', 'Red'],
    ]);
    expect(table[3]?.[0]).toContain('BSC_Data row 3 Actual');
  });

  it('refuses tables whose blank cells arrive as 0, instead of taking them for figures', async () => {
    const zeros = KPIS.map((row) => row.map((cell) => (cell === '' ? 0 : cell)));
    const error = await errorOf(() => scorecard(zeros, DATA, [['2026-10']]));
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toContain('IF(BSC_KPIs[#All]="","",BSC_KPIs[#All])');
  });

  it('refuses a blank table, a missing column and an unknown measure', async () => {
    const blank = await errorOf(() => scorecard([['']], DATA, [['2026-10']]));
    expect(blank.message).toContain('BSC_KPIs is blank');
    const headless = await errorOf(() => scorecard(KPIS, DATA.slice(1), [['2026-10']]));
    expect(headless.message).toContain('BSC_Data has no column');
    const measure = await errorOf(() =>
      scorecard(KPIS, DATA, [['2026-10']], undefined, undefined, only('Colour')),
    );
    expect(measure.message).toContain('measures has "Colour"');
  });
});

describe('BSC.SCORECARD with perspectives', () => {
  const grids = writeTables(sampleScorecard());
  const all = (name: string): Cells => {
    const grid = grids.find((each) => each.name === name);
    if (!grid) throw new Error(`The sample has no table ${name}.`);
    return [[...grid.columns], ...grid.rows.map((row) => row.map((cell) => cell ?? ''))];
  };
  const asked = (unit: string | number, ...measures: string[]) =>
    scorecard(
      all('BSC_KPIs'),
      all('BSC_Data'),
      [['2026-10']],
      all('BSC_Setup'),
      all('BSC_Objectives'),
      only(...measures),
      all('BSC_Perspectives'),
      all('BSC_Units'),
      [[unit]],
    );
  const known = readTables(grids).scorecard;

  it('puts the whole, its perspectives and all objectives before the KPIs, as evaluated', async () => {
    const { overall, kpis } = evaluate(known, monthPeriod(2026, 10));
    const table = await asked('', 'Line', 'KPI', 'Score', 'Status', 'Change');
    expect(table[1]).toEqual([
      'Scorecard',
      overall.unit?.name,
      overall.score,
      overall.status,
      overall.change,
    ]);
    expect(table.slice(2, 2 + overall.perspectives.length)).toEqual(
      overall.perspectives.map(({ perspective: { id, name }, score, status, change }) => [
        `Perspective ${id}`,
        name,
        score,
        status,
        change ?? '',
      ]),
    );
    const lines = table.slice(1).map(([line]) => line);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.slice(-kpis.length)).toEqual(kpis.map(({ kpi }) => `KPI ${kpi.id}`));
    expect(lines).toHaveLength(
      1 + overall.perspectives.length + known.objectives.length + kpis.length,
    );
  });

  it('keeps to a unit by its ID or name, and takes the 0 of an empty cell for no unit', async () => {
    const unit = known.units.find(({ parent }) => parent !== undefined);
    if (!unit) throw new Error('The sample has no unit below the company.');
    const part = scorecardOfUnit(known, unit);
    const { overall, kpis } = evaluate(part, monthPeriod(2026, 10));
    const table = await asked(unit.id, 'Line', 'Score');
    expect(table[1]).toEqual(['Scorecard', overall.score]);
    expect(table.filter(([line]) => String(line).startsWith('KPI '))).toEqual(
      kpis.map(({ kpi, score }) => [`KPI ${kpi.id}`, score ?? '']),
    );
    expect(await asked(unit.name.toUpperCase(), 'Line', 'Score')).toEqual(table);
    expect(await asked(0, 'Line')).toEqual(await asked('', 'Line'));
    const error = await errorOf(() => asked('Nowhere', 'Line'));
    expect(error.message).toBe(
      'unit is "Nowhere", which is not in the Units table. Enter its ID or name.',
    );
  });

  it('tells the actuals of the periods before, blank where none was due or entered', async () => {
    const kpis = [
      ['ID', 'KPI', 'Objective', 'Frequency'],
      ['M', 'Monthly', '', ''],
      ['Q', 'Quarterly', '', 'Quarter'],
    ];
    const data = [
      ['KPI', 'Period', 'Actual', 'Target'],
      ['M', '2026-07', 0, 5],
      ['M', '2026-09', -3, 5],
      ['M', '2026-10', 4, 5],
      ['Q', '2026-Q3', 7, 8],
    ];
    const headings = only('Actual 3 before', 'Actual 2 before', 'Actual 1 before', 'Actual');
    const table = await scorecard(kpis, data, [['2026-10']], undefined, undefined, headings);
    expect(table.slice(1)).toEqual([
      [0, '', -3, 4],
      ['', '', 7, 7],
    ]);
  });
});
