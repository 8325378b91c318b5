import fc from 'fast-check';
import { proposeImport } from '../../src/import/propose-import';
import type { ImportOptions } from '../../src/import/proposal/import-options';
import type { Proposal } from '../../src/import/proposal/proposal';
import type { SourceCell, SourceSheet } from '../../src/import/sheet/source-sheet';
import { CALENDAR_YEAR } from '../../src/scorecard/periods/fiscal-calendar';
import type { MessySheet } from './corpus/messy-book';
import { sheetsOf } from './sheets-of';

const OPTIONS: ImportOptions = { today: '2026-11-15', calendar: CALENDAR_YEAR };

function propose(...sheets: readonly MessySheet[]): Proposal {
  return proposeImport(sheetsOf(...sheets), OPTIONS);
}

/** The figures of a KPI in one line: "actual 2026-01 = 120". */
function figures({ kpis }: Proposal, name: string, unit?: string): string[] {
  const kpi = kpis.find((each) => each.name === name && each.unit === unit);
  return (kpi?.readings ?? []).map(
    ({ measure, period, value }) => `${measure} ${period} = ${value}`,
  );
}

const PLAIN = `
  KPI | Unit | Target | Jan-26 | Feb-26
  Revenue | kEUR | 100 | 90 | 110
  Complaints | number | 4 | 5 | n/a`;

describe('the proposal for somebody’s sheets', () => {
  it('reads a plain list, with the cell of each figure', () => {
    const proposal = propose({ name: 'KPI 2026', picture: PLAIN });
    const revenue = proposal.kpis[0];
    expect(revenue).toMatchObject({ name: 'Revenue', measureUnit: 'kEUR', direction: 'higher' });
    expect(revenue?.readings[1]).toMatchObject({ period: '2026-01', cell: "'KPI 2026'!D2" });
    expect(proposal.kpis[1]).toMatchObject({ direction: 'lower' });
    expect(figures(proposal, 'Complaints')).toContain('actual 2026-02 = null');
  });

  it('reads months that go down, below KPIs over plan and actual', () => {
    const proposal = propose({
      name: 'S',
      picture: `
        Month | Sales (kEUR) | | Sick leave % |
         | Actual | Plan | Actual | Plan
        Jan-26 | 120 | 118 | 2.1 | 2
        Feb-26 | 118 | 120 | 2.3 | 2
        Total | 238 | 238 | |`,
      merges: ['B1:C1', 'D1:E1'],
    });
    expect(proposal.regions[0]?.orientation).toBe('columns');
    expect(figures(proposal, 'Sales (kEUR)')).toEqual(
      expect.arrayContaining(['actual 2026-01 = 120', 'target 2026-02 = 120']),
    );
    expect(figures(proposal, 'Sick leave %')).toHaveLength(4);
  });

  it('reads tables of months that stand below each other, each under a title', () => {
    const proposal = propose({
      name: 'S',
      picture: `
        Harbour group

        1. Sales
        Month | Footfall (people) | Basket (EUR)
        Jan-26 | 4000 | 21.5
        Feb-26 | 4100 | 22.5

        2. Staff
        Month | Sick leave % | Overtime (hours)
        Jan-26 | 2.1 | 40
        Feb-26 | 2.3 | 42`,
    });
    expect(proposal.regions.map(({ range }) => range)).toEqual(['A4:C6', 'A9:C11']);
    expect(figures(proposal, 'Overtime (hours)')).toEqual([
      ...['actual 2026-01 = 40', 'actual 2026-02 = 42'],
    ]);
  });

  it('tells tables of the same KPIs apart by what stands above them', () => {
    const table = (sales: number) => `Month | Revenue | Footfall
        Jan-26 | ${sales} | 4000
        Feb-26 | 118 | 4100`;
    const proposal = propose({
      name: 'S',
      picture: `
        Store North
        ${table(120)}

        Store South
        ${table(220)}`,
    });
    expect(proposal.regions).toHaveLength(2);
    expect(figures(proposal, 'Revenue', 'Store North')).toContain('actual 2026-01 = 120');
    expect(figures(proposal, 'Revenue', 'Store South')).toContain('actual 2026-01 = 220');
  });

  it('takes the period from a cover, and the perspective from the sheet', () => {
    const proposal = propose(
      { name: 'Cover', picture: 'Scorecard\nReporting period: | Q2 2026' },
      { name: 'Customer', picture: 'KPI | Target | Actual\nNPS | 20 | 22\nComplaints | 10 | 9' },
    );
    expect(figures(proposal, 'NPS')).toEqual(['target 2026-Q2 = 20', 'actual 2026-Q2 = 22']);
    expect(proposal.kpis[0]?.perspective).toBe('Customer');
  });

  it('puts the months of a fiscal year into two years', () => {
    const proposal = propose({
      name: 'KPI',
      picture: 'FY 2026/27\nMeasure | Apr | Dec | Jan\nCalls | 11 | 2 | 3\nRevenue | 4 | 7 | 9',
    });
    expect(figures(proposal, 'Calls')).toEqual([
      'actual 2026-04 = 11',
      'actual 2026-12 = 2',
      'actual 2027-01 = 3',
    ]);
  });

  it('reads measures that stand in rows below the name of their KPI', () => {
    const proposal = propose({
      name: 'Dash',
      picture: `
        Indicator | Q1 | Q2
        Revenue
        Actual | 10 | 12
        Target | 11 | 12
        Defects
        Actual | 4 | 3
        Target | 3 | 3`,
    });
    expect(figures(proposal, 'Defects')).toEqual([
      'actual 2026-Q1 = 4',
      'actual 2026-Q2 = 3',
      'target 2026-Q1 = 3',
      'target 2026-Q2 = 3',
    ]);
  });

  it('reads a long list by the period of each row, once', () => {
    const proposal = propose({
      name: 'Query',
      picture: `
        KPI | Month | Actual | Target
        Revenue | 2026-01 | 90 | 100
        Complaints | 2026-01 | 5 | 4
        Revenue | 2026-02 | 95 | 100
        Revenue | 2026-02 | 96 | 100`,
    });
    expect(proposal.regions[0]?.columns[1]).toMatchObject({ role: 'value', holds: 'period' });
    expect(proposal.kpis).toHaveLength(2);
    expect(figures(proposal, 'Revenue')).toContain('actual 2026-02 = 95');
    expect(proposal.problems.map(({ code }) => code)).toContain('duplicate-reading');
  });

  it.each([
    ['no sheet', [], {}, 'no-sheets'],
    ['an empty one', [sheet(new Map())], {}, 'nothing-found'],
    ['an empty one that was asked for', [sheet(new Map())], { sheet: 'S' }, 'sheet-empty'],
    [
      'a chart sheet',
      [{ ...sheet(new Map()), kind: 'other' as const }],
      { sheet: 'S' },
      'sheet-without-cells',
    ],
    ['a sheet that is not there', [sheet(new Map())], { sheet: 'T' }, 'sheet-not-found'],
    ['a range that is none', [sheet(new Map())], { range: '7' }, 'range-not-found'],
  ] as const)('says clearly what is wrong with %s', (_name, sheets, options, code) => {
    const { kpis, problems } = proposeImport(sheets, { ...OPTIONS, ...options });
    expect(kpis).toEqual([]);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('reads errors as no figure, and says where they are', () => {
    const picture = 'KPI | Jan-26 | Feb-26\nMargin | #DIV/0! | 3\nCost | 4 | #N/A';
    const { kpis, problems } = propose({ name: 'S', picture });
    expect(kpis[0]?.readings[0]?.value).toBeNull();
    expect(problems.find(({ code }) => code === 'error-cells')?.data).toMatchObject({
      cell: 'S!B2',
      count: 2,
    });
  });

  it('does not mind a used range of the whole sheet and merged chaos', () => {
    const all = { top: 0, left: 0, bottom: 1_048_575, right: 649 };
    const [plain] = sheetsOf({ name: 'S', picture: PLAIN });
    const merges = [all, { ...all, top: 2 }, { ...all, left: 3 }, { ...all, right: 1 }];
    const sheets = plain === undefined ? [] : [{ ...plain, used: all, merges }];
    expect(proposeImport(sheets, OPTIONS).kpis).toHaveLength(2);
  });

  it('answers whatever the cells hold', () => {
    const value = fc.oneof(
      fc.constantFrom(
        'KPI',
        'Target',
        'Actual',
        'Jan-26',
        'Total',
        '-',
        '≥ 95 %',
        'T1',
        '单位',
        '',
      ),
      fc.string({ maxLength: 12 }),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constant({ error: '#REF!' }),
    );
    const cell = fc.record({ value, format: fc.constantFrom('0%', 'mmm-yy', '@') });
    const place = fc.tuple(fc.nat(12), fc.nat(8), cell);
    fc.assert(
      fc.property(fc.array(place, { maxLength: 80 }), (places) => {
        const cells = new Map<number, Map<number, SourceCell>>();
        for (const [row, column, each] of places) {
          cells.set(row, (cells.get(row) ?? new Map<number, SourceCell>()).set(column, each));
        }
        expect(() => proposeImport([sheet(cells)], OPTIONS)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});

function sheet(cells: SourceSheet['cells']): SourceSheet {
  const hidden = { hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
  return {
    name: 'S',
    kind: 'cells',
    visibility: 'visible',
    cells,
    merges: [],
    tables: [],
    ...hidden,
  };
}
