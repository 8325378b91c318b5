import { makeGrid } from '../../src/excel/entry-grid/make-grid';
import { gridName } from '../../src/excel/entry-grid/grid-name';
import { readGrid } from '../../src/excel/entry-grid/read-grid';
import { putBack, takeOver } from '../../src/excel/entry-grid/take-over';
import { watchGrid } from '../../src/excel/entry-grid/watch-grid';
import { readWorkbook, type WorkbookRead } from '../../src/excel/read-workbook';
import { runExcel } from '../../src/excel/run-excel';
import { saveScorecard } from '../../src/excel/save-scorecard';
import { putFigures } from '../../src/scorecard/edits/put-figures';
import { EMPTY_SCORECARD, type Scorecard } from '../../src/scorecard/model/scorecard';
import { monthPeriod, quarterPeriod } from '../../src/scorecard/periods/period';
import type { EntryGridRead, GridEntry } from '../../src/workbook/entry-grid/read-entry-grid';
import type { NodeHost } from '../../workbench/node/create-node-host';
import { openBook } from './open-book';

const OCTOBER = monthPeriod(2026, 10);
const WORDS = {
  sheet: 'Entry grid',
  title: 'Entry grid 2026',
  hint: 'Type here.',
  show: 'Show',
  waiting: '{count} waiting',
  headings: ['ID', 'KPI', 'Unit', 'Owner'],
  notANumber: 'Enter a number.',
} as const;
const SMALL: Scorecard = {
  ...EMPTY_SCORECARD,
  setup: { company: 'Sao Mai' },
  perspectives: [{ id: 'F', name: 'Financial' }],
  objectives: [{ id: 'F1', name: 'Grow', perspective: 'F' }],
  kpis: [
    { id: 'K1', name: 'Sales', objective: 'F1', owner: 'Lan' },
    { id: '1.1', name: 'Margin', objective: 'F1', measureUnit: '%' },
    { id: '1.10', name: 'Yield', objective: 'F1', aggregation: 'ratio' },
    { id: 'Q', name: 'Quality', objective: 'F1', frequency: 'Quarter' },
    { id: 'W', name: 'Weekly', objective: 'F1', frequency: 'Week' },
  ],
  readings: [
    { kpi: 'K1', period: monthPeriod(2026, 9), actual: 0, target: 100 },
    { kpi: 'K1', period: OCTOBER, actual: 96, target: 100 },
    { kpi: '1.1', period: OCTOBER, actual: 0.25 },
    { kpi: '1.10', period: OCTOBER, numerator: 3, denominator: 4 },
    { kpi: 'Q', period: quarterPeriod(2026, 3), actual: 7 },
  ],
};

async function read(): Promise<WorkbookRead> {
  const result = await runExcel(readWorkbook);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

async function openWithGrid(): Promise<NodeHost> {
  const node = openBook();
  expect(await saveScorecard({ base: EMPTY_SCORECARD, mine: SMALL })).toEqual({ kind: 'saved' });
  expect(await makeGrid({ period: OCTOBER, words: WORDS })).toEqual({ kind: 'saved' });
  return node;
}

async function grid(): Promise<EntryGridRead> {
  const { names, scorecard } = await read();
  const result = await readGrid({ name: gridName(names) ?? '', scorecard, table: 'BSC_Data' });
  if (!result.ok || !result.value) throw new Error(JSON.stringify(result));
  return result.value;
}

/** The cells of the grid that are seen, from the headings on. */
async function seen({ Excel }: NodeHost, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem('Entry grid')
      .getRange(address)
      .load('values');
    await context.sync();
    return range.values;
  });
}

async function type({ Excel }: NodeHost, address: string, typed: unknown): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Entry grid');
    sheet.getRange(address).formulas = [[typed]];
    await context.sync();
  });
}

/** Takes over everything as it was typed, as the pane does. */
async function takeOverAll(entries: readonly GridEntry[]) {
  const base = (await read()).scorecard;
  const mine = putFigures(
    base,
    entries.map(({ id: kpi, period, value }) => ({ kpi, period, figures: { actual: value } })),
  );
  const formulas = entries.flatMap(({ id: kpi, period, formula }) =>
    formula === undefined ? [] : [{ kpi, period, field: 'actual' as const, formula }],
  );
  return takeOver({ edit: { base, mine, formulas }, entries });
}

describe('an entry grid', () => {
  it('shows the Data table: blank is not 0, IDs are compared as texts, ratios are calculated', async () => {
    const node = await openWithGrid();
    // September and October.
    expect(await seen(node, 'A6:A9')).toEqual([['K1'], ['1.1'], ['1.10'], ['Q']]);
    expect(await seen(node, 'M6:N9')).toEqual([
      [0, 96],
      ['', 0.25],
      ['', 0.75],
      [7, '–'],
    ]);
    expect(await grid()).toMatchObject({ sheet: 'Entry grid', shows: 'actual', entries: [] });
    expect(node.host.unsupported).toEqual([]);
    expect(node.host.hostFaults).toEqual([]);
  });

  it('follows the Data table and its own selector by itself', async () => {
    const node = await openWithGrid();
    const base = (await read()).scorecard;
    const mine = putFigures(base, [{ kpi: 'K1', period: OCTOBER, figures: { actual: 97 } }]);
    await saveScorecard({ base, mine });
    expect(await seen(node, 'N6')).toEqual([[97]]);
    await type(node, 'B3', 'Target');
    expect(await seen(node, 'M6:N8')).toEqual([
      [100, 100],
      ['', ''],
      ['', ''],
    ]);
    expect((await grid()).shows).toBe('target');
  });

  it('knows what was typed, with what it stands for, and counts it on the sheet', async () => {
    const node = await openWithGrid();
    await type(node, 'N6', 98);
    await type(node, 'N7', '');
    await type(node, 'O8', '=Setup!A1');
    await type(node, 'O9', 5);
    await type(node, 'O6', 'about 9');
    await type(node, 'P6', '=N6*1.05');
    const { entries } = await grid();
    const told = entries.map(({ address, id, value, was, trouble, formula }) => ({
      ...{ address, id, value, was, trouble, formula },
    }));
    expect(told).toEqual([
      { address: 'N6', id: 'K1', value: 98, was: 96 },
      { address: 'O6', id: 'K1', trouble: 'not a number' },
      { address: 'P6', id: 'K1', value: expect.closeTo(102.9, 9) as number },
      { address: 'N7', id: '1.1', was: 0.25 },
      { address: 'O8', id: '1.10', trouble: 'not a number', formula: 'Setup!A1' },
      { address: 'O9', id: 'Q', value: 5, trouble: 'not due' },
    ]);
    expect(await seen(node, 'C3')).toEqual([['4 waiting']]);
  });

  it('gives what was typed to the Data table in one request, and shows that again', async () => {
    const node = await openWithGrid();
    await type(node, 'N6', 98);
    await type(node, 'N7', '');
    await type(node, 'O6', '=Setup!Z9+5');
    const { entries } = await grid();
    const before = node.host.traffic.syncs;
    expect(await takeOverAll(entries)).toEqual({ kind: 'saved' });
    expect(node.host.traffic.syncs - before).toBe(2 + 2 + 1);
    const { scorecard, grids } = await read();
    expect(scorecard.readings).toEqual([
      SMALL.readings[0],
      { kpi: 'K1', period: OCTOBER, actual: 98, target: 100 },
      { kpi: '1.1', period: OCTOBER },
      ...SMALL.readings.slice(3),
      { kpi: 'K1', period: monthPeriod(2026, 11), actual: 5 },
    ]);
    const data = grids.find(({ name }) => name === 'BSC_Data');
    expect([...(data?.formulas?.get(5)?.values() ?? [])]).toEqual(['Setup!Z9+5']);
    expect((await grid()).entries).toEqual([]);
    expect(await seen(node, 'N6:N7')).toEqual([[98], ['']]);
  });

  it('keeps what is typed into a cell while it is taken over', async () => {
    const node = await openWithGrid();
    await type(node, 'N6', 98);
    const { entries } = await grid();
    await type(node, 'N6', 99);
    expect(await takeOverAll(entries)).toEqual({ kind: 'saved' });
    expect((await grid()).entries).toMatchObject([{ address: 'N6', value: 99, was: 98 }]);
  });

  it('goes on working when rows are moved, and shows the table again when entries are put back', async () => {
    const node = await openWithGrid();
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Entry grid');
      sheet.getRange('6:6').insert('Down');
      await context.sync();
    });
    await type(node, 'N7', 98);
    const { entries } = await grid();
    expect(entries).toMatchObject([{ address: 'N7', id: 'K1' }]);
    expect(await putBack(entries)).toEqual({ ok: true, value: undefined });
    expect(await seen(node, 'N7')).toEqual([[96]]);
    expect((await grid()).entries).toEqual([]);
  });

  it('tells of changes on its own sheet only', async () => {
    const aWhile = () => new Promise((done) => setTimeout(done, 600));
    const node = await openWithGrid();
    const changed = jest.fn();
    const watching = await watchGrid('BSC_EntryGrid', changed);
    if (!watching.ok) throw new Error(watching.fault.code);
    await type(node, 'N6', 98);
    await type(node, 'N7', 98);
    await aWhile();
    expect(changed).toHaveBeenCalledTimes(1);
    const base = (await read()).scorecard;
    await saveScorecard({ base, mine: { ...base, setup: { company: 'Other' } } });
    await aWhile();
    expect(changed).toHaveBeenCalledTimes(1);
    await watching.value();
    await type(node, 'N6', 1);
    await aWhile();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('takes the place of an older one', async () => {
    await openWithGrid();
    const again = { period: OCTOBER, words: WORDS, replaces: 'Entry grid' };
    expect(await makeGrid(again)).toEqual({ kind: 'saved' });
    const { sheets, names } = await read();
    expect(sheets.filter(({ name }) => name.startsWith('Entry')).map(({ name }) => name)).toEqual([
      'Entry grid',
    ]);
    expect(names.filter((name) => name.startsWith('BSC_'))).toEqual(['BSC_EntryGrid2']);
    expect((await grid()).ids).toEqual(['K1', '1.1', '1.10', 'Q']);
  });
});

describe('at a fault', () => {
  it.each([
    [[3], 'failed'],
    [[4], 'saved'],
    [[4, 5], 'unfinished'],
  ])(
    'at syncs %j of taking over, what was typed before is not lost, and what was typed meanwhile only with a word',
    async (syncs, said) => {
      const node = await openWithGrid();
      await type(node, 'N6', 98);
      await type(node, 'N7', 0.5);
      const { entries } = await grid();
      const base = (await read()).scorecard;
      const figures = entries.map(({ id: kpi, period, value }) => ({
        ...{ kpi, period, figures: { actual: value } },
      }));
      const edit = { base, mine: putFigures(base, figures) };
      await type(node, 'N7', 0.6);
      node.host.faults.failAt(...syncs);
      const outcome = await takeOver({ edit, entries });
      node.host.faults.failAt();
      // Every typed figure is in the Data table or still in the grid; the newest one wins when it is taken over.
      expect(outcome.kind).toBe(said);
      const left = (await grid()).entries;
      if (left.length > 0) await takeOverAll(left);
      const { readings } = (await read()).scorecard;
      expect(readings[1]?.actual).toBe(98);
      expect([0.5, 0.6]).toContain(readings[2]?.actual);
    },
  );
});
