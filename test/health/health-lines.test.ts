import { healthLines, type HealthLines } from '../../src/health/health-lines';
import { checkHealth } from '../../src/scorecard/health/check-health';
import { monthPeriod } from '../../src/scorecard/periods/period';
import { readTables } from '../../src/tables/read-tables';
import type { FormulaFinding } from '../../src/xlsx/formula-findings';
import { workbook, type TestTables } from '../tables/workbook';

const OBJECTIVES = [
  { ID: 'F1', Objective: 'Grow', Perspective: 'F' },
  { ID: 'C1', Objective: 'Delight', Perspective: 'F' },
];
const READINGS = [10, 11, 10, 12, 11, 130].map((Actual, index) => ({
  KPI: 'K1',
  Period: `2026-0${index + 1}`,
  Actual,
}));
const TABLES: TestTables = {
  BSC_Perspectives: [{ ID: 'F', Perspective: 'Financial' }],
  BSC_Objectives: OBJECTIVES,
  BSC_KPIs: [{ ID: 'K1', KPI: 'Revenue', Objective: 'F1' }],
  BSC_Data: READINGS,
};
const UNGUARDED: FormulaFinding = {
  code: 'X1',
  severity: 'Tip',
  place: { sheet: 'Plan', row: 3, cell: 'Plan!E3' },
  data: { function: 'BSC.STATUS', reference: 'D3', count: 1 },
};

function linesOf(tables: TestTables): HealthLines {
  const { scorecard, problems, layout } = readTables(workbook({ ...TABLES, ...tables }));
  const report = checkHealth(scorecard, monthPeriod(2026, 6), '2026-11-22');
  const { ignored } = scorecard;
  return healthLines({ report, problems, formulas: [UNGUARDED], layout, ignored }, 'en');
}

const found = (lines: HealthLines, code: string) =>
  lines.findings.filter((line) => line.code === code);
const passes = (lines: HealthLines, code: string) =>
  lines.rules.find((rule) => rule.code === code)?.passed;

it('offers to correct the cell of a doubtful value and to guard a formula', () => {
  const lines = linesOf({});
  expect(found(lines, 'D2').map(({ fix }) => fix)).toEqual(['Correct the cell']);
  expect(found(lines, 'X1').map(({ fix }) => fix)).toEqual(['Insert the guard']);
});

describe('a finding in a cell', () => {
  it.each([
    ['the address of its cell', 'Data!C7'],
    ['the KPI', 'k1'],
    ['the key of its row', 'K1, 2026-06'],
    ['nothing: the whole rule', null],
  ])('is ignored by %s', (_, Object) => {
    const lines = linesOf({ BSC_Ignored: [{ Rule: 'D2', Object, Reason: 'A large order' }] });
    expect(found(lines, 'D2')).toEqual([]);
    expect(passes(lines, 'D2')).toBe(true);
    expect(lines.ignored.map(({ code, reason }) => [code, reason])).toEqual([
      ['D2', 'A large order'],
    ]);
  });

  it('stays open for another cell, or another rule', () => {
    const Reason = 'Known';
    const lines = linesOf({
      BSC_Ignored: [
        { Rule: 'D2', Object: 'Data!C6', Reason },
        { Rule: 'D1', Object: 'Data!C7', Reason },
      ],
    });
    expect(found(lines, 'D2')).toHaveLength(1);
    expect(passes(lines, 'D2')).toBe(false);
  });

  it('is ignored in a formula too', () => {
    const lines = linesOf({
      BSC_Ignored: [{ Rule: 'X1', Object: 'plan!e3', Reason: 'Never blank' }],
    });
    expect(found(lines, 'X1')).toEqual([]);
    expect(passes(lines, 'X1')).toBe(true);
  });
});

describe('links that the tables leave out', () => {
  it.each([
    [
      'in a circle',
      [
        ['F1', 'C1'],
        ['C1', 'F1'],
      ],
    ],
    ['to an unknown objective', [['F1', 'C9']]],
  ])('%s are found by S1, which does not pass', (_, links) => {
    const lines = linesOf({ BSC_Links: links.map(([From = null, To = null]) => ({ From, To })) });
    expect(found(lines, 'S1')).toHaveLength(1);
    expect(passes(lines, 'S1')).toBe(false);
    expect(passes(lines, 'D1')).toBe(true);
  });

  it('do not make other unknown IDs a matter of the map', () => {
    const lines = linesOf({ BSC_KPIs: [{ ID: 'K1', KPI: 'Revenue', Objective: 'F9' }] });
    expect([passes(lines, 'S1'), passes(lines, 'D1')]).toEqual([true, false]);
  });
});

it('lists an error of a table before what the model makes of it', () => {
  // A mistyped green is read as blank; the typed target is below the baseline besides.
  const { findings } = linesOf({
    BSC_KPIs: [{ ID: 'K1', KPI: 'Revenue', Objective: 'F1', Baseline: 500, Green: 'ninety' }],
    BSC_Data: [{ KPI: 'K1', Period: '2026-06', Actual: 10, Target: 100 }],
  });
  const codes = findings.map(({ code }) => code);
  expect(codes[0]).toBe('D1');
  expect(codes.indexOf('T1')).toBeGreaterThan(0);
});
