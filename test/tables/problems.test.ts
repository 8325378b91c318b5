import { healthRuleOf, PROBLEM_CODES, type ProblemCode } from '../../src/tables/problem-code';
import { readTables } from '../../src/tables/read-tables';
import type { TableGrid } from '../../src/tables/table-grid';
import { grid, workbook, type TestRow, type TestTables } from './workbook';

/** What went wrong, where, and with which values. */
function problemsOf(grids: readonly TableGrid[]): [ProblemCode, string | undefined, object][] {
  return readTables(grids).problems.map(({ code, place, data }) => [code, place.cell, data]);
}

const october = 46326; // 2026-10-31
const monthEnds = [46053, 46081, 46112, 46142, 46173, 46203, 46234, 46265]; // January to August 2026

function data(...rows: NonNullable<TestTables['BSC_Data']>): TableGrid[] {
  return workbook({ BSC_Data: rows });
}

describe('a problem of a whole table', () => {
  it('names each of the five tables that are not there', () => {
    expect(
      readTables([]).problems.map(({ code, place }) => [code, place.table, place.sheet]),
    ).toEqual([
      ['table-missing', 'BSC_Setup', 'Setup'],
      ['table-missing', 'BSC_Perspectives', 'Perspectives'],
      ['table-missing', 'BSC_Objectives', 'Objectives'],
      ['table-missing', 'BSC_KPIs', 'KPIs'],
      ['table-missing', 'BSC_Data', 'Data'],
    ]);
  });

  it('is one for a missing required column, whatever the number of rows', () => {
    const grids = workbook().map((table) =>
      table.name === 'BSC_Data'
        ? {
            ...table,
            columns: ['KPI', 'Actual', 'Target'],
            rows: [
              ['K1', 1, 2],
              ['K2', 1, 2],
            ],
          }
        : table,
    );
    expect(problemsOf(grids)).toEqual([
      ['column-missing', 'Data!A1', { column: 'Period', rows: 2 }],
    ]);
    expect(readTables(grids).scorecard.readings).toEqual([]);
  });

  it('warns of a heading that stands twice, and reads the first', () => {
    const perspectives: TableGrid = {
      ...grid('BSC_Perspectives', []),
      columns: ['ID', 'Perspective', ' perspective '],
      rows: [['F', 'Financial', 'Other']],
    };
    const grids = [...workbook().filter(({ name }) => name !== 'BSC_Perspectives'), perspectives];
    expect(problemsOf(grids)).toEqual([
      ['column-duplicated', 'Perspectives!C1', { column: ' perspective ', first: 'Perspective' }],
    ]);
    expect(readTables(grids).scorecard.perspectives).toEqual([{ id: 'F', name: 'Financial' }]);
  });
});

describe('a copy of a table', () => {
  const rows = [{ KPI: 'K1', Period: october, Actual: 1 }];
  const copy: TableGrid = { ...grid('BSC_Data', rows), name: 'BSC_Data3', sheet: 'Data (2)' };

  it('is told of, since what is typed there does not count', () => {
    expect(problemsOf([...workbook(), copy])).toEqual([
      ['table-copied', "'Data (2)'!A1", { original: 'BSC_Data' }],
    ]);
    expect(readTables([...workbook(), copy]).scorecard.readings).toEqual([]);
  });

  it('is a table of its own when a heading is another one', () => {
    const other = { ...copy, columns: ['Product', ...copy.columns.slice(1)] };
    expect(problemsOf([...workbook(), other])).toEqual([]);
  });
});

describe('a problem that makes a row unusable', () => {
  it('is a blank key', () => {
    expect(problemsOf(data({ Period: october, Actual: 1 }))).toEqual([
      ['required-blank', 'Data!A2', { column: 'KPI' }],
    ]);
  });

  it('is a key that stands above, in any case; the first row stays', () => {
    const grids = workbook({
      BSC_Perspectives: [
        { ID: 'F', Perspective: 'Financial' },
        { ID: 'f ', Perspective: 'Other' },
      ],
    });
    expect(problemsOf(grids)).toEqual([
      ['duplicate-key', 'Perspectives!A3', { value: 'f', first: 2 }],
    ]);
    expect(readTables(grids).scorecard.perspectives).toEqual([{ id: 'F', name: 'Financial' }]);
  });

  it('is a second row of a KPI in one period, however the period is typed', () => {
    const grids = data(
      { KPI: 'K1', Period: october, Actual: 1 },
      { KPI: 'K1', Period: '2026-10', Actual: 2 },
    );
    expect(problemsOf(grids)).toEqual([
      ['duplicate-key', 'Data!A3', { value: 'K1, 2026-10', first: 2 }],
    ]);
    expect(readTables(grids).scorecard.readings.map(({ actual }) => actual)).toEqual([1]);
  });

  it('is a reading of an unknown KPI', () => {
    expect(problemsOf(data({ KPI: 'K9', Period: october, Actual: 1 }))).toEqual([
      ['unknown-reference', 'Data!A2', { value: 'K9', target: 'BSC_KPIs' }],
    ]);
  });

  it.each([
    ['Autumn', 'not-a-period', { value: 'Autumn' }],
    [true, 'not-a-period', { value: 'TRUE' }],
    [202610, 'not-a-period', { value: '202610' }],
    ['1/2/2026', 'ambiguous-date', { value: '1/2/2026' }],
    [0, 'date-outside-calendar', { value: 0 }],
    [60, 'date-outside-calendar', { value: 60 }],
    [2958466, 'date-outside-calendar', { value: 2958466 }],
    ['1850-10', 'date-outside-calendar', { value: '1850-10' }],
    ['2026-Q3', 'period-too-long', { value: '2026-Q3', frequency: 'Month' }],
    [2026, 'period-too-long', { value: '2026', frequency: 'Month' }],
  ] as const)('is the period %p', (period, code, values) => {
    expect(problemsOf(data({ KPI: 'K1', Period: period, Actual: 1 }))).toEqual([
      [code, 'Data!B2', values],
    ]);
  });

  it('is a faulty cell in a key that may be blank: the review of an unknown unit is not that of the company', () => {
    const grids = workbook({
      BSC_Reviews: [{ Period: october, Unit: 'Sales', 'Closed on': october }],
    });
    expect(problemsOf(grids)).toEqual([
      ['unknown-reference', 'Reviews!B2', { value: 'Sales', target: 'BSC_Units' }],
    ]);
    expect(readTables(grids).scorecard.reviews).toEqual([]);
  });

  it('is a link that closes a circle of links', () => {
    const grids = workbook({
      BSC_Objectives: [{ ID: 'F1' }, { ID: 'C1' }, { ID: 'P1' }].map((row) => ({
        ...row,
        Objective: 'x',
        Perspective: 'F',
      })),
      BSC_Links: [
        { From: 'P1', To: 'C1' },
        { From: 'C1', To: 'F1' },
        { From: 'F1', To: 'P1' },
      ],
    });
    expect(problemsOf(grids)).toEqual([
      ['cycle', "'Strategy links'!B4", { loop: 'F1 → P1 → C1 → F1' }],
    ]);
    expect(readTables(grids).scorecard.links).toHaveLength(2);
  });
});

describe('a problem of one cell, which is read as blank', () => {
  it.each([
    ['abc', 'not-a-number', { value: 'abc' }],
    [true, 'not-a-number', { value: 'TRUE' }],
    ['1,234', 'ambiguous-number', { value: '1,234' }],
    [1.7e308, 'number-out-of-bounds', { value: 1.7e308 }],
    [-1e-320, 'number-out-of-bounds', { value: -1e-320 }],
    ['1e101', 'number-out-of-bounds', { value: 1e101 }],
    [{ error: '#DIV/0!' }, 'error-cell', { value: '#DIV/0!' }],
    [{ error: '#N/A' }, 'not-available', { value: '#N/A' }],
  ] as const)('is the actual %p', (actual, code, values) => {
    const grids = data({ KPI: 'K1', Period: october, Actual: actual, Target: 5 });
    expect(problemsOf(grids)).toEqual([[code, 'Data!C2', values]]);
    expect(readTables(grids).scorecard.readings).toEqual([
      { kpi: 'K1', period: { grain: 'Month', ordinal: 2026 * 12 + 9 }, target: 5 },
    ]);
  });

  it.each([
    ['Weight', 'Q', -1, 'negative-number', { value: -1 }],
    ['Decimals', 'I', 1.5, 'whole-number-out-of-range', { value: 1.5, low: 0, high: 10 }],
    ['Critical', 'R', 'perhaps', 'not-yes-or-no', { value: 'perhaps' }],
    ['Type', 'U', 'early', 'unknown-choice', { value: 'early', choices: 'Leading, Lagging' }],
    ['Target due', 'AA', 'soon', 'not-a-date', { value: 'soon' }],
    ['Target due', 'AA', 2026, 'not-a-date', { value: '2026' }],
    ['Target due', 'AA', 202612, 'not-a-date', { value: '202612' }],
    ['Target due', 'AA', '3/4/2026', 'ambiguous-date', { value: '3/4/2026' }],
    ['Target due', 'AA', -5, 'date-outside-calendar', { value: -5 }],
    ['Unit', 'D', 'Sales', 'unknown-reference', { value: 'Sales', target: 'BSC_Units' }],
    ['Part of', 'E', 'K1', 'cycle', { loop: 'K1 → K1' }],
  ] as const)('is a KPI with %s (column %s) of %p', (heading, letter, cell, code, values) => {
    const grids = workbook({ BSC_KPIs: [{ ID: 'K1', KPI: 'Revenue', [heading]: cell }] });
    expect(problemsOf(grids)).toEqual([[code, `KPIs!${letter}2`, values]]);
    expect(readTables(grids).scorecard.kpis).toEqual([{ id: 'K1', name: 'Revenue' }]);
  });

  it('is a missing name, for which the ID stands in', () => {
    const grids = workbook({ BSC_Perspectives: [{ ID: 'F' }] });
    expect(problemsOf(grids)).toEqual([
      ['name-blank', 'Perspectives!B2', { column: 'Perspective', id: 'F' }],
    ]);
    expect(readTables(grids).scorecard.perspectives).toEqual([{ id: 'F', name: 'F' }]);
  });

  it('is an answer other than yes or no for a yes/no KPI', () => {
    expect(problemsOf(data({ KPI: 'K3', Period: october, Actual: 0.7 }))).toEqual([
      ['not-yes-or-no', 'Data!C2', { value: '0.7' }],
    ]);
  });

  it('is an override without its reason', () => {
    const grids = data({ KPI: 'K1', Period: october, Actual: 1, Override: 'green' });
    expect(problemsOf(grids)).toEqual([
      ['reason-missing', 'Data!J2', { column: 'Override', needs: 'Override reason' }],
    ]);
    expect(readTables(grids).scorecard.readings[0]).not.toHaveProperty('override');
  });

  it.each([
    ['Override reason', 'reason-missing', { 'Override period': '2026-10' }],
    ['Override period', 'period-missing', { 'Override reason': 'Strike' }],
  ])('is a status of an objective by hand without its %s', (needs, code, beside) => {
    const grids = workbook({
      BSC_Objectives: [
        { ID: 'F1', Objective: 'Grow', Perspective: 'F', 'Status override': 'red', ...beside },
      ],
    });
    expect(problemsOf(grids)).toEqual([
      [code, 'Objectives!I2', { column: 'Status override', needs }],
    ]);
    expect(readTables(grids).scorecard.objectives[0]).not.toHaveProperty('statusOverride');
  });

  it('is an objective in no perspective, which is kept but counts in no score', () => {
    const grids = workbook({
      BSC_Objectives: [{ ID: 'F1', Objective: 'Grow' }],
    });
    expect(problemsOf(grids)).toEqual([
      ['counts-in-no-score', 'Objectives!C2', { column: 'Perspective' }],
    ]);
    expect(readTables(grids).scorecard.objectives).toEqual([{ id: 'F1', name: 'Grow' }]);
  });

  it('is one for an unknown perspective, not a second one for none', () => {
    const BSC_Objectives = [{ ID: 'F1', Objective: 'Grow', Perspective: 'X' }];
    expect(problemsOf(workbook({ BSC_Objectives })).map(([code]) => code)).toEqual([
      'unknown-reference',
    ]);
  });

  it('is a KPI whose use ends before it begins', () => {
    const used = (from: string, to: string) =>
      workbook({ BSC_KPIs: [{ ID: 'K1', KPI: 'x', 'Active from': from, 'Active to': to }] });
    expect(problemsOf(used('2026-05-01', '2026-04-30'))).toEqual([
      [
        'never-in-use',
        'KPIs!AL2',
        {
          column: 'Active to',
          day: '2026-04-30',
          other: 'Active from',
          otherDay: '2026-05-01',
        },
      ],
    ]);
    expect(problemsOf(used('2026-05-01', '2026-05-01'))).toEqual([]);
  });

  it('is an ignored finding without a reason, or of a rule that does not exist', () => {
    const BSC_Ignored = [
      { Rule: 'M1', Reason: null },
      { Rule: 'M9', Reason: 'Known' },
      { Rule: 'x1', Reason: 'Known' },
    ];
    const grids = workbook({ BSC_Ignored });
    expect(problemsOf(grids).map(([code, cell]) => [code, cell])).toEqual([
      ['required-blank', "'Ignored findings'!C2"],
      ['unknown-choice', "'Ignored findings'!A3"],
    ]);
    expect(readTables(grids).scorecard.ignored).toEqual([{ rule: 'X1', reason: 'Known' }]);
  });

  it('is a parent that closes a circle, once per circle, at the row that closes it', () => {
    const grids = workbook({
      BSC_Units: [
        { ID: 'A', Unit: 'A', Parent: 'B' },
        { ID: 'B', Unit: 'B', Parent: 'C' },
        { ID: 'C', Unit: 'C', Parent: 'A' },
        { ID: 'D', Unit: 'D', Parent: 'A' },
      ],
    });
    expect(problemsOf(grids)).toEqual([['cycle', 'Units!D4', { loop: 'C → A → B → C' }]]);
    expect(readTables(grids).scorecard.units.map(({ parent }) => parent)).toEqual([
      'B',
      'C',
      undefined,
      'A',
    ]);
  });
});

describe('a problem of the Setup table', () => {
  it('is a setting that does not exist', () => {
    const grids = workbook({ BSC_Setup: [{ Setting: 'Grian', Value: 'Month' }] });
    expect(problemsOf(grids)).toEqual([['unknown-setting', 'Setup!A2', { value: 'Grian' }]]);
  });

  it('is a setting that stands twice, and a value without a setting', () => {
    const grids = workbook({
      BSC_Setup: [
        { Setting: 'Grain', Value: 'Week' },
        { Setting: 'grain', Value: 'Year' },
        { Value: 5 },
      ],
    });
    expect(problemsOf(grids)).toEqual([
      ['duplicate-key', 'Setup!A3', { value: 'Grain', first: 2 }],
      ['required-blank', 'Setup!A4', { column: 'Setting' }],
    ]);
    expect(readTables(grids).scorecard.setup).toEqual({ grain: 'Week' });
  });

  it('is not an amount within which a trend is flat', () => {
    const flat = (Value: number) =>
      workbook({ BSC_Setup: [{ Setting: 'Flat trend within', Value }] });
    expect(problemsOf(flat(-5))).toEqual([]);
    expect(readTables(flat(-5)).scorecard.setup).toEqual({ flatTrendWithin: -5 });
    expect(problemsOf(flat(5)).map(([code]) => code)).toEqual(['percentage-as-whole-number']);
  });

  it('is a fiscal year that starts in month 13', () => {
    const grids = workbook({ BSC_Setup: [{ Setting: 'Fiscal year starts', Value: 13 }] });
    expect(problemsOf(grids)).toEqual([
      ['whole-number-out-of-range', 'Setup!B2', { value: 13, low: 1, high: 12 }],
    ]);
  });

  it('is a scale that does not rise; then the whole scale is the default one', () => {
    const grids = workbook({
      BSC_Setup: [
        { Setting: 'Company', Value: 'Acme' },
        { Setting: 'Green from', Value: 0.85 },
      ],
    });
    expect(problemsOf(grids)).toEqual([
      ['scale-order', 'Setup!B3', { floor: 0, amber: 0.9, green: 0.85, cap: 1.2 }],
    ]);
    expect(readTables(grids).scorecard.setup).toEqual({ company: 'Acme' });
  });
});

describe('a doubt about a figure, which is used all the same', () => {
  const usual = [100, 110, 90, 105, 95, 100, 102];

  it('is an actual ten times the usual', () => {
    const rows = [...usual, 1000].map((actual, index) => ({
      KPI: 'K1',
      Period: monthEnds[index] ?? 0,
      Actual: actual,
    }));
    expect(problemsOf(data(...rows))).toEqual([
      ['ten-times-usual', 'Data!C9', { value: 1000, usual: 100 }],
    ]);
    expect(readTables(data(...rows)).scorecard.readings[7]?.actual).toBe(1000);
  });

  it('is a percentage typed as a whole number among fractions', () => {
    const rows = [0.93, 0.95, 96].map((actual, index) => ({
      KPI: 'K2',
      Period: monthEnds[index] ?? 0,
      Actual: actual,
    }));
    expect(problemsOf(data(...rows))).toEqual([
      ['percentage-as-whole-number', 'Data!C4', { value: 96, percent: 9600, ratio: 0.96 }],
    ]);
  });

  it('is one for a KPI whose percentages are all whole numbers', () => {
    const rows = [93, 95, 96].map((actual, index) => ({
      KPI: 'K2',
      Period: monthEnds[index] ?? 0,
      Actual: actual,
      Target: 95,
    }));
    expect(problemsOf(data(...rows))).toEqual([
      ['percentages-as-whole-numbers', 'Data!C2', { value: 93, ratio: 0.93, count: 6 }],
    ]);
  });

  it.each([
    ['Green', 'O', {}, 100],
    ['Amber', 'P', { Thresholds: 'ratio', 'Measure unit': 'days' }, 90],
    ['Amber', 'P', { Thresholds: 'points', 'Measure unit': '%' }, 2],
    ['Green', 'O', { Thresholds: 'values', 'Measure unit': '%' }, 95],
    ['Baseline', 'K', { 'Measure unit': '%' }, 80],
  ])('is the limit %s (column %s) of a KPI with %p typed as %p', (heading, letter, row, cell) => {
    const grids = workbook({ BSC_KPIs: [{ ID: 'K1', KPI: 'x', ...row, [heading]: cell }] });
    expect(problemsOf(grids)).toEqual([
      [
        'percentage-as-whole-number',
        `KPIs!${letter}2`,
        { value: cell, percent: cell * 100, ratio: cell / 100 },
      ],
    ]);
  });

  it.each<TestRow>([
    { Green: 1.1, Amber: 0.8 },
    { Thresholds: 'points', 'Measure unit': '%', Amber: 0.02 },
    { Thresholds: 'points', 'Measure unit': 'days', Amber: 2 },
    { Thresholds: 'values', 'Measure unit': 'days', Green: 45, Amber: 50 },
    { 'Measure unit': 'days', Baseline: 80 },
  ])('is not a limit that makes sense: %p', (row) => {
    expect(problemsOf(workbook({ BSC_KPIs: [{ ID: 'K1', KPI: 'x', ...row }] }))).toEqual([]);
  });

  it('is a share typed as a whole number', () => {
    const grids = workbook({ BSC_Setup: [{ Setting: 'Minimum coverage', Value: 50 }] });
    expect(problemsOf(grids)).toEqual([
      ['percentage-as-whole-number', 'Setup!B2', { value: 50, percent: 5000, ratio: 0.5 }],
    ]);
    expect(readTables(grids).scorecard.setup.minimumCoverage).toBe(50);
  });
});

describe('every problem', () => {
  it('belongs to a rule of the health check: the table, the size of a value, or a percentage', () => {
    expect(healthRuleOf('not-a-number')).toBe('D1');
    expect(healthRuleOf('ten-times-usual')).toBe('D2');
    expect(healthRuleOf('percentages-as-whole-numbers')).toBe('D3');
  });

  it('names a long value by its first characters', () => {
    const [problem] = readTables(
      data({ KPI: 'K1', Period: october, Actual: 'x'.repeat(500) }),
    ).problems;
    expect(problem?.data.value).toBe(`${'x'.repeat(59)}…`);
  });

  it('carries the severity, table, sheet, row and column of its place', () => {
    expect(readTables(data({ KPI: 'K1', Period: october, Actual: 'abc' })).problems).toEqual([
      {
        code: 'not-a-number',
        severity: PROBLEM_CODES['not-a-number'].severity,
        place: { table: 'BSC_Data', sheet: 'Data', row: 2, column: 'Actual', cell: 'Data!C2' },
        data: { value: 'abc' },
      },
    ]);
  });

  it('points to the cell where the table stands, not to the corner of the sheet', () => {
    const grids = workbook().map((table) =>
      table.name === 'BSC_Data'
        ? { ...table, sheet: "Q3's data", top: 9, left: 26, rows: [['K9', october]] }
        : table,
    );
    expect(problemsOf(grids)[0]?.[1]).toBe("'Q3''s data'!AA11");
  });
});

describe('a formula without a value', () => {
  it('is one problem for its column, with the number of such cells', () => {
    const grids = data(
      { KPI: 'K1', Period: october, Actual: null, Target: 1 },
      { KPI: 'K2', Period: october, Actual: null, Target: 1 },
    ).map((table) =>
      table.name === 'BSC_Data'
        ? {
            ...table,
            formulas: new Map([0, 1].map((row) => [row, new Map([[2, 'Ledger!B5']])])),
          }
        : table,
    );
    expect(problemsOf(grids)).toEqual([['not-calculated', 'Data!C2', { count: 2 }]]);
  });
});

describe('units in a chain', () => {
  it('are cut where they stand deeper than anybody organises', () => {
    const units = Array.from({ length: 60 }, (_, index) => ({
      ID: `U${index}`,
      Unit: `Unit ${index}`,
      Parent: index === 0 ? null : `U${index - 1}`,
    }));
    const grids = workbook({ BSC_Units: units });
    expect(problemsOf(grids)).toEqual([['too-deep', 'Units!D52', { deepest: 50 }]]);
    expect(readTables(grids).scorecard.units[50]?.parent).toBeUndefined();
  });
});

describe('#N/A', () => {
  const notAvailable = { error: '#N/A' };

  it.each<[string, Parameters<typeof workbook>[0], string]>([
    [
      'an ID',
      { BSC_Perspectives: [{ ID: notAvailable, Perspective: 'Financial' }] },
      'Perspectives!A2',
    ],
    ['a name', { BSC_Perspectives: [{ ID: 'F', Perspective: notAvailable }] }, 'Perspectives!B2'],
    [
      'the KPI of a reading',
      { BSC_Data: [{ KPI: notAvailable, Period: '2026-10', Actual: 1 }] },
      'Data!A2',
    ],
  ])('in %s is one problem, an error', (_, tables, cell) => {
    const { problems } = readTables(workbook({ BSC_Objectives: [], BSC_KPIs: [], ...tables }));
    expect(problems.map(({ code, place }) => [code, place.cell])).toEqual([['error-cell', cell]]);
  });
});
