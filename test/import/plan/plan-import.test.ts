import { planImport } from '../../../src/import/plan/plan-import';
import type { PlanOptions } from '../../../src/import/plan/import-plan';
import { correctionsIn } from '../../../src/import/corrections/corrections-in';
import type {
  ProposedKpi,
  ProposedReading,
  Proposal,
  Region,
} from '../../../src/import/proposal/proposal';
import type { SourceCell, SourceSheet } from '../../../src/import/sheet/source-sheet';
import { emptyScorecard } from '../../../src/library/empty-scorecard';
import { EMPTY_SCORECARD, type Scorecard } from '../../../src/scorecard/model/scorecard';

const SURE = { confidence: 1, reason: { code: 'heading-word' } } as const;
const region: Region = {
  id: "'KPI 2026'!B4",
  ...{ sheet: 'KPI 2026', range: 'B4:F9', orientation: 'rows', headerRows: [4] },
  ...{ firstDataRow: 5, lastDataRow: 9, likelihood: 1, links: 'cells' },
  columns: [
    { column: 'B', header: 'KPI', role: 'kpi', ...SURE },
    { column: 'C', header: 'Jan', role: 'value', measure: 'actual', period: '2026-01', ...SURE },
    { column: 'D', header: 'Plan', role: 'value', measure: 'target', period: '2026-01', ...SURE },
  ],
  rows: [
    { row: 5, role: 'kpi', ...SURE },
    { row: 6, role: 'kpi', ...SURE },
    { row: 7, role: 'total', ...SURE },
  ],
};

function reading(
  measure: ProposedReading['measure'],
  value: number | null,
  cell: string,
  period = '2026-01',
): ProposedReading {
  return { measure, value, cell: `'KPI 2026'!${cell}`, period, region: region.id };
}

function kpi(name: string, row: number, others: Partial<ProposedKpi> = {}): ProposedKpi {
  return {
    ...{ id: name.toLowerCase(), name, direction: 'higher', perspective: 'Financial' },
    readings: [reading('actual', row, `C${row}`), reading('target', 10, `D${row}`)],
    source: { name, sheet: 'KPI 2026', cell: `B${row}`, region: region.id, row },
    guesses: { direction: { value: 'higher', ...SURE } },
    ...others,
  };
}

function plan(
  kpis: readonly ProposedKpi[],
  start: Scorecard = emptyScorecard('en'),
  options: Partial<PlanOptions> = {},
  regions: readonly Region[] = [region],
) {
  const proposal: Proposal = { regions, kpis, problems: [] };
  return planImport(proposal, start, {
    ...{ actuals: 'formulas', targets: 'values', today: '2026-11-22', corrections: [] },
    ...options,
  });
}

/** Cells of the sheet of the region, from B4. */
function sheetOf(rows: readonly (readonly (string | number)[])[], isTable = false): SourceSheet {
  const cells = rows.map((row, down): [number, Map<number, SourceCell>] => [
    down + 3,
    new Map(row.map((value, across) => [across + 1, { value }])),
  ]);
  const range = { top: 3, left: 1, bottom: 8, right: 5 };
  return {
    ...{ name: 'KPI 2026', kind: 'cells', visibility: 'visible', cells: new Map(cells) },
    ...{ merges: [], hiddenRows: new Set(), hiddenColumns: new Set() },
    tables: isTable ? [{ name: 'Sales', range, hasHeadings: true }] : [],
  };
}

describe('an import', () => {
  it('puts each KPI under an objective of its perspective, with its figures', () => {
    const { scorecard, counts } = plan([kpi('Revenue', 5), kpi('Cost', 6, { direction: 'lower' })]);
    expect(scorecard.objectives).toEqual([{ id: 'F1', name: 'Financial', perspective: 'F' }]);
    expect(scorecard.kpis).toMatchObject([
      { id: 'F1.1', name: 'Revenue', objective: 'F1', dataSource: 'KPI 2026!B5' },
      { id: 'F1.2', name: 'Cost', objective: 'F1', direction: 'lower' },
    ]);
    expect(scorecard.readings).toEqual([
      { kpi: 'F1.1', period: { grain: 'Month', ordinal: 24312 }, actual: 5, target: 10 },
      { kpi: 'F1.2', period: { grain: 'Month', ordinal: 24312 }, actual: 6, target: 10 },
    ]);
    expect(counts).toMatchObject({
      ...{ kpisAdded: 2, kpisUpdated: 0, actuals: 2, targets: 2, formulas: 2, rowsSkipped: 1 },
      ...{ perspectivesAdded: 0, objectivesAdded: 1 },
    });
  });

  it('links what is wanted as formulas to the cells, of which a blank one is no 0', () => {
    const { formulas } = plan([kpi('Revenue', 5)]);
    expect(formulas).toEqual([
      {
        ...{ kpi: 'F1.1', period: { grain: 'Month', ordinal: 24312 }, field: 'actual' },
        formula: `IF(ISNUMBER('KPI 2026'!C5),'KPI 2026'!C5,"")`,
      },
    ]);
    expect(plan([kpi('Revenue', 5)], undefined, { actuals: 'values' }).formulas).toEqual([]);
  });

  it('links months that are still blank, and does not copy them', () => {
    const blank = kpi('Revenue', 5, { readings: [reading('actual', null, 'C5', '2026-12')] });
    expect(plan([blank]).formulas).toHaveLength(1);
    expect(plan([blank], undefined, { actuals: 'values' }).scorecard.readings).toEqual([]);
  });

  it('comes to the same when it is run again', () => {
    const kpis = [kpi('Revenue', 5), kpi('Cost', 6)];
    const first = plan(kpis).scorecard;
    const { scorecard, counts } = plan(kpis, first);
    expect(scorecard).toEqual(first);
    expect(counts).toMatchObject({ kpisAdded: 0, kpisUpdated: 2, kpisVanished: 0 });
  });

  it('keeps what was defined since, also a new name, and updates the figures', () => {
    const first = plan([kpi('Revenue', 5)]).scorecard;
    const renamed = {
      ...first,
      kpis: first.kpis.map((each) => ({ ...each, name: 'Net revenue', weight: 3 })),
    };
    const later = kpi('Revenue', 5, { readings: [reading('actual', 99, 'C5')], weight: 1 });
    const { scorecard } = plan([later], renamed);
    expect(scorecard.kpis).toMatchObject([{ id: 'F1.1', name: 'Net revenue', weight: 3 }]);
    expect(scorecard.readings).toMatchObject([{ actual: 99, target: 10 }]);
  });

  it('marks what the sheet no longer has, once, until it comes back', () => {
    const both = plan([kpi('Revenue', 5), kpi('Cost', 6)]).scorecard;
    const later = { today: '2026-12-02' };
    const { scorecard, counts } = plan([kpi('Revenue', 5)], both, later);
    expect(counts.kpisVanished).toBe(1);
    expect(scorecard.kpis[1]?.dataSource).toBe('KPI 2026!B6, no longer there on 2026-12-02');
    expect(scorecard.readings).toEqual(both.readings);
    const back = plan([kpi('Revenue', 5), kpi('Cost', 6)], scorecard, later).scorecard;
    expect(back.kpis[1]?.dataSource).toBe('KPI 2026!B6');
  });

  it('leaves out what is not wanted', () => {
    expect(plan([kpi('Revenue', 5, { isLeftOut: true })]).scorecard.kpis).toEqual([]);
  });

  it('adds perspectives and units of their own kind, and finds the usual ones in other words', () => {
    const { scorecard } = plan([
      kpi('Debt', 5, { perspective: 'Tài chính', unit: 'Sanitation' }),
      kpi('Footprint', 6, { perspective: 'Environment' }),
    ]);
    expect(scorecard.perspectives.map(({ id, name }) => [id, name])).toEqual([
      ['F', 'Financial'],
      ['C', 'Customer'],
      ['P', 'Internal processes'],
      ['L', 'Learning and growth'],
      ['E', 'Environment'],
    ]);
    expect(scorecard.units).toEqual([{ id: 'SA', name: 'Sanitation', level: 'Department' }]);
    expect(scorecard.kpis).toMatchObject([
      { id: 'SA.F1.1', objective: 'SA.F1', unit: 'SA' },
      { id: 'E1.1', objective: 'E1' },
    ]);
  });

  it('takes last year as the actual of that period, unless the sheet has that itself', () => {
    const readings = [
      reading('actual', 5, 'C5'),
      reading('prior', 4, 'E5'),
      reading('actual', 3, 'F5', '2025-02'),
      reading('prior', 2, 'G5', '2026-02'),
    ];
    const { scorecard } = plan([kpi('Revenue', 5, { readings })]);
    expect(scorecard.readings.map(({ period, actual }) => [period.ordinal, actual])).toEqual([
      [24312, 5],
      [24301, 3],
      [24300, 4],
    ]);
  });

  it('takes a code as the ID, and quarters as the grain of a scorecard that had none', () => {
    const quarterly = kpi('Revenue', 5, {
      code: 'R-01',
      readings: [reading('actual', 5, 'C5', '2026-Q1')],
    });
    const { scorecard } = plan([quarterly], EMPTY_SCORECARD);
    expect(scorecard.kpis).toMatchObject([{ id: 'R-01' }]);
    expect(scorecard.setup.grain).toBe('Quarter');
  });

  it('looks rows up by name where a refresh may bring them in another order', () => {
    const table: Region = { ...region, links: 'keys', table: 'Sales' };
    const sheets = [
      sheetOf(
        [
          ['KPI', "Jan [net] '26"],
          ['Revenue', 5],
          ['Cost * "net"', 6],
        ],
        true,
      ),
    ];
    const { formulas } = plan([kpi('Cost * "net"', 6)], undefined, { sheets }, [table]);
    const key = '"Cost ~* ""net"""';
    const figures = "Sales[Jan '[net'] ''26]";
    expect(formulas[0]?.formula).toBe(
      `IF(COUNTIFS(Sales[KPI],${key},${figures},">=-1E+300")=0,"",SUMIFS(${figures},Sales[KPI],${key}))`,
    );
  });

  it('asks for the period of a row too, and links to the cell where two rows are alike', () => {
    const long: Region = {
      ...{ ...region, links: 'keys', range: 'B4:D9' },
      columns: [
        { column: 'B', header: 'KPI', role: 'kpi', ...SURE },
        { column: 'C', header: 'Month', role: 'value', holds: 'period', ...SURE },
        { column: 'D', header: 'Actual', role: 'value', measure: 'actual', ...SURE },
      ],
    };
    const rows = [
      ['KPI', 'Month', 'Actual'],
      ['>Revenue', 46_053, 5],
      ['>Revenue', 46_081, 6],
      ['Cost', 46_053, 7],
      ['cost', 46_053, 8],
    ];
    const sheets = [sheetOf(rows)];
    const revenue = kpi('>Revenue', 5, { readings: [reading('actual', 6, 'D6', '2026-02')] });
    const cost = kpi('Cost', 7, { readings: [reading('actual', 7, 'D7')] });
    const [found, alike] = plan([revenue, cost], undefined, { sheets }, [long]).formulas;
    const [names, months, values] = ['B', 'C', 'D'].map((at) => `'KPI 2026'!$${at}$5:$${at}$9`);
    const keys = `${names},"=>Revenue",${months},46081`;
    expect(found?.formula).toBe(
      `IF(COUNTIFS(${keys},${values},">=-1E+300")=0,"",SUMIFS(${values},${keys}))`,
    );
    expect(alike?.formula).toBe(`IF(ISNUMBER('KPI 2026'!D7),'KPI 2026'!D7,"")`);
  });

  it('takes the one target of a year for each month with figures, or its part where the KPI adds up', () => {
    const months = (actuals: readonly number[], target: number) => [
      reading('target', target, 'D5', '2026'),
      ...actuals.map((actual, index) =>
        reading('actual', actual, `E${index + 5}`, `2026-0${index + 1}`),
      ),
      reading('actual', 300, 'H5', '2026'),
    ];
    const { scorecard, formulas, counts, spreads } = plan(
      [
        kpi('Days', 5, { readings: months([40, 35], 30) }),
        kpi('Orders', 6, { readings: months([95, 105], 1_200) }),
        kpi('Share', 7, { measureUnit: '%', readings: months([0.05, 0.06], 0.6) }),
      ],
      undefined,
      { targets: 'formulas' },
    );
    expect(scorecard.readings.map(({ actual, target }) => [actual, target])).toEqual([
      [40, 30],
      [35, 30],
      [95, 100],
      [105, 100],
      [0.05, 0.6],
      [0.06, 0.6],
    ]);
    expect(formulas.filter(({ field }) => field === 'target')[2]?.formula).toBe(
      `IF(ISNUMBER('KPI 2026'!D5),'KPI 2026'!D5/12,"")`,
    );
    expect(counts).toMatchObject({ targets: 6, actuals: 6 });
    expect([...spreads.values()]).toEqual(['single', 'adds up', 'single']);
    expect(scorecard.kpis.map(({ aggregation }) => aggregation)).toEqual([
      undefined,
      'sum',
      undefined,
    ]);
  });

  it('reads months that are still blank as those that are filled', () => {
    const share = [
      { ...reading('actual', 0.5, 'C5'), factor: 0.01 },
      reading('actual', null, 'C6', '2026-02'),
    ];
    const { formulas } = plan([kpi('Share', 5, { measureUnit: '%', readings: share })]);
    expect(formulas[1]?.formula).toBe(`IF(ISNUMBER('KPI 2026'!C6),'KPI 2026'!C6*0.01,"")`);
  });

  it('reads numbers that stand there as texts, in the notation of the sheet', () => {
    const texts: Region = { ...region, separators: { decimal: ',', group: '.' } };
    const written = kpi('Revenue', 5, {
      readings: [{ ...reading('actual', 0.5, 'C5'), isText: true, factor: 0.01 }],
    });
    const cell = "'KPI 2026'!C5";
    expect(plan([written], undefined, {}, [texts]).formulas[0]?.formula).toBe(
      `IF(ISNUMBER(${cell}),${cell}*0.01,IF(TRIM(${cell})="","",IFERROR(NUMBERVALUE(${cell},",",".")*0.01,"")))`,
    );
  });

  it('remembers what was said about the sheet', () => {
    const said = { sheet: 'KPI 2026', range: 'B4:F9', firstDataRow: 5 };
    const proposal: Proposal = { regions: [region], kpis: [kpi('Revenue', 5)], problems: [] };
    const { scorecard } = planImport(proposal, emptyScorecard('en'), {
      ...{ actuals: 'formulas', targets: 'formulas', today: '2026-11-22', corrections: [said] },
    });
    expect(scorecard.imports).toMatchObject([
      { sheet: 'KPI 2026', range: 'B4:F9', lastRun: '2026-11-22' },
    ]);
    expect(correctionsIn(scorecard.imports)).toEqual([said]);
  });

  it('remembers what was left out, without a day on which it was imported', () => {
    const leftOut = { sheet: 'Lists', range: 'A1:B9', isLeftOut: true };
    const { scorecard } = plan([kpi('Revenue', 5)], undefined, { corrections: [leftOut] });
    expect(scorecard.imports.map(({ sheet, lastRun }) => [sheet, lastRun])).toEqual([
      ['KPI 2026', '2026-11-22'],
      ['Lists', undefined],
    ]);
    expect(correctionsIn(scorecard.imports)).toContainEqual(leftOut);
  });

  it('forgets a plan that somebody has typed over', () => {
    const row = { sheet: 'KPI 2026', range: 'B4:F9' };
    const plans = ['', '{', '[]', '{"corrections":{"sheet":1}}', '{"corrections":{"x":1}}'];
    expect(correctionsIn(plans.map((text) => ({ ...row, plan: text })))).toEqual([]);
  });
});

describe('a KPI that is imported again', () => {
  const first = plan([kpi('Revenue', 5)]).scorecard;
  const said = { name: 'Sales', direction: 'lower', owner: 'An', perspective: 'Customer' } as const;
  const corrections = [{ sheet: 'KPI 2026', range: 'B4:F9', kpis: { Revenue: said } }];
  const corrected = { ...kpi('Revenue', 5), ...said };

  it('becomes what the user says in this import', () => {
    const { scorecard } = plan([corrected], first, { corrections });
    expect(scorecard.kpis).toMatchObject([
      { id: 'F1.1', name: 'Sales', direction: 'lower', owner: 'An', objective: 'C1' },
    ]);
    expect(scorecard.objectives).toContainEqual({ id: 'C1', name: 'Customer', perspective: 'C' });
  });

  it('is higher-is-better again when the user says so', () => {
    const lower = {
      ...first,
      kpis: first.kpis.map((each) => ({ ...each, direction: 'lower' as const })),
    };
    const higher = [
      { sheet: 'KPI 2026', range: 'B4:F9', kpis: { Revenue: { direction: 'higher' as const } } },
    ];
    expect(plan([kpi('Revenue', 5)], lower).scorecard.kpis[0]?.direction).toBe('lower');
    const { scorecard } = plan([kpi('Revenue', 5)], lower, { corrections: higher });
    expect(scorecard.kpis[0]?.direction ?? 'higher').toBe('higher');
  });

  it('keeps its objective in the part of the organisation that the user gives it', () => {
    const own = [{ sheet: 'KPI 2026', range: 'B4:F9', kpis: { Revenue: { unit: 'Sales team' } } }];
    const moved = { ...kpi('Revenue', 5), unit: 'Sales team', perspective: 'Customer' };
    const { scorecard } = plan([moved], first, { corrections: own });
    const unit = scorecard.units.find(({ name }) => name === 'Sales team')?.id;
    const [after] = scorecard.kpis;
    expect(after?.unit).toBe(unit);
    expect(scorecard.objectives.find(({ id }) => id === after?.objective)).toMatchObject({
      ...{ name: 'Financial', perspective: 'F', unit },
    });
  });

  it('keeps what was defined by hand after an earlier import said otherwise', () => {
    const before = plan([corrected], first, { corrections }).scorecard;
    const edited = {
      ...before,
      kpis: before.kpis.map((each) => ({ ...each, name: 'Net sales', owner: 'Binh' })),
    };
    const { scorecard } = plan([corrected], edited, { corrections: correctionsIn(edited.imports) });
    expect(scorecard.kpis).toMatchObject([{ id: 'F1.1', name: 'Net sales', owner: 'Binh' }]);
  });
});

describe('the memory of a table above which a row was put in', () => {
  const before = plan([kpi('Revenue', 5)]).scorecard;
  const moved: Region = { ...region, id: "'KPI 2026'!B5", range: 'B5:F10' };

  it('is replaced by the newer one', () => {
    const said = { sheet: 'KPI 2026', range: 'B5:F10', links: 'keys' } as const;
    const { scorecard } = plan([kpi('Revenue', 6)], before, { corrections: [said] }, [moved]);
    expect(scorecard.imports.map(({ range }) => range)).toEqual(['B5:F10']);
    expect(correctionsIn(scorecard.imports)).toEqual([said]);
  });

  it('still knows a KPI that was renamed in the scorecard, and what is no longer there', () => {
    const kpis = before.kpis.map((each) => ({ ...each, name: 'Turnover' }));
    const again = plan([kpi('Revenue', 6)], { ...before, kpis }, {}, [moved]);
    expect(again.scorecard.kpis.map(({ id, name }) => [id, name])).toEqual([['F1.1', 'Turnover']]);
    expect(plan([kpi('Cost', 6)], before, {}, [moved]).counts.kpisVanished).toBe(1);
  });
});
