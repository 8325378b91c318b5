import { cardPlan } from '../../../src/excel/sheets/card-plan';
import { drawCard } from '../../../src/excel/sheets/draw-card';
import { readWorkbook, type WorkbookRead } from '../../../src/excel/read-workbook';
import { restoreWorkbook } from '../../../src/excel/restore-workbook';
import { runExcel } from '../../../src/excel/run-excel';
import { saveScorecard } from '../../../src/excel/save-scorecard';
import { evaluate } from '../../../src/scorecard/evaluation/evaluate';
import type { Evaluation, NodeResult } from '../../../src/scorecard/evaluation/evaluation';
import type { KpiResult } from '../../../src/scorecard/evaluation/kpi-result';
import type { Kpi } from '../../../src/scorecard/model/kpi';
import { keepRecord } from '../../../src/excel/writing/record-steps';
import { carryOut } from '../../../src/excel/writing/step';
import { EMPTY_SCORECARD, type Scorecard } from '../../../src/scorecard/model/scorecard';
import { monthPeriod } from '../../../src/scorecard/periods/period';
import { NEWEST } from '../../../workbench/host/api-sets';
import { readTables } from '../../../src/tables/read-tables';
import { writeTables } from '../../../src/tables/write-tables';
import type { NodeHost } from '../../../workbench/node/create-node-host';
import { openBook } from '../open-book';
import { calculated, openBookWithFunctions } from '../open-book-with-functions';

const OCTOBER = monthPeriod(2026, 10);
const REQUEST = {
  language: 'en',
  period: OCTOBER,
  periods: [OCTOBER, monthPeriod(2026, 9)],
} as const;

/** KPIs of every kind, with figures that are easily mistaken for each other. */
const KINDS: readonly (Kpi & { readonly actual?: number; readonly target?: number })[] = [
  { id: 'Z', name: 'Zero', direction: 'lower', actual: 0, target: 2 },
  { id: 'N', name: 'Negative', actual: -3, target: 5 },
  { id: 'M', name: 'Missing', target: 5 },
  { id: 'W', name: 'Without a target', actual: 5 },
  {
    id: 'R',
    name: 'Range',
    measureUnit: '%',
    direction: 'range',
    rangeLow: 0.78,
    rangeHigh: 0.86,
    actual: 0.868,
  },
  { id: 'Y', name: 'Yes or no', direction: 'yesno', actual: 1, target: 1 },
  { id: 'P', name: 'Per cent', measureUnit: '%', actual: 0.887, target: 0.96 },
  { id: 'T', name: 'Zero target', actual: 4, target: 0 },
];
const SMALL: Scorecard = {
  ...EMPTY_SCORECARD,
  setup: { company: 'Sao Mai' },
  perspectives: [{ id: 'F', name: 'Financial' }],
  objectives: [{ id: 'F1', name: 'Grow', perspective: 'F', owner: 'Lan' }],
  kpis: KINDS.map(({ actual: _actual, target: _target, ...kpi }) => ({ ...kpi, objective: 'F1' })),
  readings: KINDS.map(({ id, actual, target }) => ({ kpi: id, period: OCTOBER, actual, target })),
};

async function openWith(scorecard: Scorecard): Promise<NodeHost> {
  const node = await openBookWithFunctions({ apiSets: NEWEST });
  expect(await saveScorecard({ base: EMPTY_SCORECARD, mine: scorecard })).toEqual({
    kind: 'saved',
  });
  return node;
}

type Cell = string | number | boolean;

/** What the sheet shows below its headings, by key of the row and heading. */
async function shown(node: NodeHost, name = 'Scorecard') {
  await calculated(node);
  return node.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange();
    range.load({ values: true, address: true });
    await context.sync();
    const values = range.values as Cell[][];
    const headings = values[5] ?? [];
    const rows = new Map(values.slice(6).map((row) => [row[0], row]));
    const at = (key: string, column: number): Cell | undefined => rows.get(key)?.[column];
    return { values, headings, rows, at, keys: values.slice(6).map((row) => row[0]) };
  });
}

const COLUMNS = {
  id: 3,
  name: 4,
  actual: 6,
  target: 7,
  variance: 8,
  favourable: 9,
  achieved: 10,
  status: 11,
  score: 12,
  trend: 13,
  history: 14,
  yearActual: 15,
  yearTarget: 16,
  yearStatus: 17,
  owner: 18,
  unit: 19,
};
const SYMBOLS = {
  Green: '●',
  Amber: '▲',
  Red: '◆',
  'No data': '○',
  'Not due': '–',
  'Not scored': '–',
};
const ARROWS = { Better: '↑', Same: '→', Worse: '↓' };

function expectKpi(row: readonly Cell[] | undefined, result: KpiResult): void {
  const { kpi, rule } = result;
  const isRange = rule.direction === 'range' && rule.rangeLow !== undefined;
  const factor = kpi.measureUnit?.startsWith('%') ? 100 : 1;
  const wanted: Record<string, Cell | undefined> = {
    name: kpi.name,
    actual: result.actual,
    variance: result.variance === undefined ? undefined : result.variance * factor,
    favourable: result.favourable,
    achieved: result.achievement,
    status: `${SYMBOLS[result.status]} ${result.status}`,
    score: result.score === undefined ? undefined : result.score * 100,
    trend: result.trend && ARROWS[result.trend],
    yearActual: result.yearToDate?.actual,
    yearTarget: result.yearToDate?.target,
    owner: kpi.owner,
    ...(!isRange && { target: result.target }),
  };
  const found = Object.fromEntries(
    Object.keys(wanted).map((key) => [key, row?.[COLUMNS[key as keyof typeof COLUMNS]]]),
  );
  for (const [key, value] of Object.entries(wanted)) {
    if (typeof value === 'number') expect(found[key]).toBeCloseTo(value, 12);
    else expect([kpi.id, key, found[key]]).toEqual([kpi.id, key, value ?? '']);
  }
}

function expectNode(row: readonly Cell[] | undefined, { status, score }: NodeResult): void {
  expect(row?.[COLUMNS.status]).toBe(`${SYMBOLS[status]} ${status}`);
  if (score === undefined) expect(row?.[COLUMNS.score]).toBe('');
  else expect(row?.[COLUMNS.score]).toBeCloseTo(score * 100, 12);
}

function expectAll(rows: ReadonlyMap<Cell | undefined, Cell[]>, evaluation: Evaluation): void {
  for (const result of evaluation.kpis) expectKpi(rows.get(`KPI ${result.kpi.id}`), result);
  for (const perspective of evaluation.overall.perspectives) {
    expectNode(rows.get(`Perspective ${perspective.perspective.id}`), perspective);
    for (const objective of perspective.objectives) {
      expectNode(rows.get(`Objective ${objective.objective.id}`), objective);
    }
  }
}

describe('A scorecard sheet', () => {
  it('shows what the evaluation says, for every kind of KPI', async () => {
    const node = await openWith(SMALL);
    expect(await drawCard(REQUEST)).toEqual({ kind: 'saved' });
    const { rows, at, values, keys } = await shown(node);
    expectAll(rows, evaluate(SMALL, OCTOBER));
    expect(keys).toEqual(['Perspective F', 'Objective F1', ...KINDS.map(({ id }) => `KPI ${id}`)]);
    expect(at('KPI Z', COLUMNS.actual)).toBe(0);
    expect(at('KPI M', COLUMNS.actual)).toBe('');
    expect(at('KPI M', COLUMNS.status)).toBe('○ No data');
    expect(at('KPI R', COLUMNS.target)).toBe('78% to 86%');
    expect(at('KPI P', COLUMNS.variance)).toBeCloseTo(-7.3, 10);
    expect(at('KPI Z', COLUMNS.history)).toBe('············▄');
    expect(at('KPI M', COLUMNS.history)).toBe('');
    expect(at('Objective F1', COLUMNS.owner)).toBe('Lan');
    expect(values[0]?.[COLUMNS.id]).toBe('Sao Mai');
    expect(node.host.unsupported).toEqual([]);
    expect(node.host.hostFaults).toEqual([]);
  });

  it('follows the period and the unit that are chosen in it', async () => {
    const node = await openWith({
      ...SMALL,
      units: [
        { id: 'CO', name: 'Sao Mai' },
        { id: 'S', name: 'Sales', parent: 'CO' },
      ],
      objectives: [...SMALL.objectives, { id: 'S1', name: 'Sell', perspective: 'F', unit: 'S' }],
      kpis: [...SMALL.kpis, { id: 'V', name: 'Visits', objective: 'S1' }],
      readings: [
        ...SMALL.readings,
        { kpi: 'V', period: OCTOBER, actual: 8, target: 10 },
        { kpi: 'Z', period: monthPeriod(2026, 9), actual: 7, target: 2 },
      ],
    });
    await drawCard(REQUEST);
    await edit(node, (sheet) => {
      sheet.getRange('H3').values = [["'2026-09"]];
    });
    expect((await shown(node)).at('KPI Z', COLUMNS.actual)).toBe(7);
    await edit(node, (sheet) => {
      sheet.getRange('E3').values = [['Sales']];
      sheet.getRange('H3').values = [["'2026-10"]];
    });
    const { at, values } = await shown(node);
    expect(at('KPI V', COLUMNS.achieved)).toBeCloseTo(0.8, 12);
    expect(at('KPI V', COLUMNS.unit)).toBe('Sales');
    expect(at('KPI Z', COLUMNS.status)).toBe('');
    expect(at('KPI Z', COLUMNS.name)).toBe('Zero');
    expect(values[2]?.[COLUMNS.score]).toBeCloseTo(80, 10);
  });
});

describe('A scorecard sheet that is made again', () => {
  /** Without functions, which take time and change nothing here. */
  const drawn = async (scorecard: Scorecard = SMALL): Promise<NodeHost> => {
    const node = openBook({ apiSets: NEWEST });
    await saveScorecard({ base: EMPTY_SCORECARD, mine: scorecard });
    expect(await drawCard(REQUEST)).toEqual({ kind: 'saved' });
    return node;
  };
  const changed = async (mine: Scorecard, base = SMALL): Promise<void> => {
    expect(await saveScorecard({ base, mine })).toEqual({ kind: 'saved' });
  };

  it('keeps the notes and rows of the user beside what they are about', async () => {
    const node = await drawn();
    await edit(node, (sheet) => {
      sheet.getRange('U6:V6').values = [['My note', 'Twice']];
      sheet.getRange('U9').values = [['about zero']];
      sheet.getRange('V9').formulas = [['=2*G9']];
      sheet.getRange('U11').values = [['about missing']];
      sheet.getRange('U16').values = [['about zero target']];
      sheet.getRange('10:10').insert('Down');
      sheet.getRange('E10').values = [['My own row']];
    });
    const [zero, negative, missing, ...others] = SMALL.kpis;
    if (!zero || !negative || !missing) throw new Error('There are more KPIs than three.');
    const fresh = { id: 'A', name: 'Added', objective: 'F1' };
    await changed({ ...SMALL, kpis: [fresh, missing, zero, ...others.slice(0, -1)] });
    expect(await drawCard(REQUEST)).toEqual({ kind: 'saved' });
    const { values, keys } = await cellsOf(node);
    const rowOf = (key: string): number => keys.indexOf(key) + 7;
    expect(keys).toEqual([
      'Perspective F',
      'Objective F1',
      'KPI M',
      'KPI Z',
      '',
      ...SMALL.kpis.slice(3, -1).map(({ id }) => `KPI ${id}`),
      'KPI A',
      'Kept',
      'KPI T',
    ]);
    const note = (key: string): Cell | undefined => values[rowOf(key) - 1]?.[20];
    expect(note('KPI Z')).toBe('about zero');
    expect(values[rowOf('KPI Z') - 1]?.[21]).toBe(`=2*G${rowOf('KPI Z')}`);
    expect(values[rowOf('KPI Z')]?.[COLUMNS.name]).toBe('My own row');
    expect(note('KPI M')).toBe('about missing');
    expect(note('KPI T')).toBe('about zero target');
    expect(values[5]?.slice(20)).toEqual(['My note', 'Twice']);
    expect(values[rowOf('KPI A') - 1]?.[COLUMNS.actual]).toBe(
      `=IF($B${rowOf('KPI A')}=0,"",INDEX('Scorecard figures'!$B$6:$B$115,$B${rowOf('KPI A')}))`,
    );
  });

  it('leaves a sheet alone whose columns somebody has moved, and makes another', async () => {
    const node = await drawn();
    await edit(node, (sheet) => {
      sheet.getRange('G:G').insert('Right');
    });
    expect(await drawCard(REQUEST)).toEqual({ kind: 'saved' });
    const { values } = await cellsOf(node, 'BSC Scorecard');
    expect(values[5]?.[COLUMNS.actual]).toBe('Actual');
  });

  it('takes one request, also with a thousand KPIs', () => {
    const many: Scorecard = {
      ...SMALL,
      objectives: Array.from({ length: 250 }, (_, index) => ({
        id: `O${index}`,
        name: `Objective ${index}`,
        perspective: 'F',
      })),
      kpis: Array.from({ length: 1_000 }, (_, index) => ({
        id: `K${index}`,
        name: `KPI number ${index}`,
        objective: `O${Math.floor(index / 4)}`,
      })),
      readings: [],
    };
    openBook({ apiSets: NEWEST });
    const grids = writeTables(many);
    const read: WorkbookRead = {
      ...readTables(grids),
      grids,
      sheets: grids.map(({ sheet }) => ({ name: sheet, isProtected: false })),
      names: [],
      state: { isReadOnly: false, isStructureProtected: false, calculatesByHand: false },
      acceptedNames: new Set(),
    };
    const plan = cardPlan(REQUEST, read, { lostNames: [] });
    expect(plan?.requests).toHaveLength(1);
  });

  it('takes three syncs to read and one to write', async () => {
    const { host } = await drawn();
    const before = host.traffic.syncs;
    expect(await drawCard(REQUEST)).toEqual({ kind: 'saved' });
    expect(host.traffic.syncs - before).toBe(4);
  });
});

describe('A scorecard sheet that cannot be made', () => {
  it('in the middle is marked, and put back at the next start', async () => {
    const node = openBook({ apiSets: NEWEST });
    await saveScorecard({ base: EMPTY_SCORECARD, mine: SMALL });
    await drawCard(REQUEST);
    await edit(node, (sheet) => {
      sheet.getRange('U9').values = [['about zero']];
    });
    const before = await everything(node);
    // What a request that Excel refuses in its middle has left: a copy, the record, a sheet half written.
    const copy = { sheet: 'Scorecard', copy: 'BSC copy', address: 'A1:U16' };
    const record = JSON.stringify({
      version: 1,
      sheets: [],
      names: [],
      tables: [],
      copies: [copy],
    });
    await node.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const kept = worksheets.add(copy.copy);
      for (const kind of ['Formats', 'Formulas'] as const) {
        const from = worksheets.getItem('Scorecard').getRange(copy.address);
        kept.getRange(copy.address).copyFrom(from, kind);
      }
      worksheets.getItem('Scorecard').getRange('A7:U12').clear();
      await context.sync();
    });
    await runExcel(async (context) => {
      const { setup } = (await readWorkbook(context)).layout;
      if (!setup) throw new Error('There is no Setup table.');
      await carryOut(context, [keepRecord(setup, record)]);
    });
    expect(await drawCard(REQUEST)).toEqual({ kind: 'blocked' });
    for (const sync of [1, 2, 3]) {
      node.host.faults.failAt(sync);
      expect((await restoreWorkbook()).ok).toBe(false);
    }
    expect(await restoreWorkbook()).toEqual({ ok: true, value: 'restored' });
    const after = await everything(node);
    expect(after.filter(({ name }) => name !== 'Setup')).toEqual(
      before.filter(({ name }) => name !== 'Setup'),
    );
    const read = await runExcel(readWorkbook);
    expect(read.ok && read.value.scorecard.setup.writeInProgress).toBe(undefined);
  });
});

async function edit(node: NodeHost, change: (sheet: Excel.Worksheet) => void): Promise<void> {
  await node.Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem('Scorecard'));
    await context.sync();
  });
}

/** What stands in the cells of a sheet, formulas as such. */
async function cellsOf(node: NodeHost, name = 'Scorecard') {
  return node.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange();
    range.load({ formulas: true });
    await context.sync();
    const values = range.formulas as Cell[][];
    return { values, keys: values.slice(6).map((row) => row[0] ?? '') };
  });
}

/** Every sheet with its cells in use. */
async function everything(node: NodeHost) {
  return node.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    const used = worksheets.items.map(({ name }) => ({
      name,
      range: worksheets.getItem(name).getUsedRangeOrNullObject().load({ formulas: true }),
    }));
    await context.sync();
    return used.map(({ name, range }) => ({
      name,
      cells: range.isNullObject ? [] : (range.formulas as Cell[][]),
    }));
  });
}
