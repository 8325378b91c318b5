import { openWorkbook, type OpenWorkbook } from '../../src/excel/open-workbook';
import { readAndWrite } from '../../src/excel/read-and-write';
import { plannedRepair } from '../../src/excel/repairs/planned-repair';
import type { Repair } from '../../src/excel/repairs/repair';
import { CARD_NAME } from '../../src/excel/sheets/card-names';
import { keepRecord } from '../../src/excel/writing/record-steps';
import { carryOut } from '../../src/excel/writing/step';
import { readCsv } from '../../src/import/csv/read-csv';
import { closePeriod } from '../../src/scorecard/edits/close-period';
import { putFigures } from '../../src/scorecard/edits/put-figures';
import { EMPTY_SCORECARD, type Scorecard } from '../../src/scorecard/model/scorecard';
import { monthPeriod } from '../../src/scorecard/periods/period';
import { mayCallBscFunction } from '../../src/xlsx/formulas/bsc-function';
import type { NodeHost } from '../../workbench/node/create-node-host';
import { openBook } from './open-book';
import { SMALL_REVIEW, UNWATCHED } from './review-sheets/small-review';
import { inExcel, openSmall, read, SMALL } from './small-book';

/** Something that the pane or the ribbon writes into a workbook. */
export interface Write {
  readonly name: string;
  readonly method: keyof OpenWorkbook;
  /** A workbook with the small scorecard unless said otherwise. */
  readonly open?: () => Promise<NodeHost>;
  /** What somebody did to the workbook before. */
  readonly before?: () => Promise<void>;
  readonly write: () => Promise<object>;
  /** How many syncs it takes when nothing goes wrong: to read, and to write. */
  readonly syncs: readonly [reading: number, writing: number];
  /** What has stopped in its middle may be said to be refused: doing it again completes it, whatever is there. */
  readonly goesOn?: boolean;
  /** Those that take long, or go the way of others, break off at few places. */
  readonly isTried?: 'well' | 'somewhat';
  /** What it changes cannot be seen in cells, names and sheets. */
  readonly isUnseen?: boolean;
}

const OCTOBER = monthPeriod(2026, 10);
const comment = (id: string): string => `${id} ${'long comment '.repeat(1900)}end`;

export const EDITED: Scorecard = {
  ...SMALL,
  kpis: [
    ...SMALL.kpis.slice(2).map((kpi) => ({ ...kpi, owner: 'Lan' })),
    { id: 'K9', name: 'New', objective: 'F1' },
  ],
};

/** More than one request carries: a record of it is kept in Setup, or, being longer than a cell, on a sheet. */
export const LARGE: Scorecard = {
  ...EDITED,
  units: [{ id: 'U1', name: 'Sales' }],
  analyses: Array.from({ length: 90 }, (_, index) => ({
    kpi: 'K3',
    period: { grain: 'Month' as const, ordinal: 24_000 + index },
    whatHappened: comment(String(index)),
  })),
};

const save = (mine: Scorecard) => () => openWorkbook.save({ base: SMALL, mine });
const repair = (repair: Repair) => () => openWorkbook.repair(repair);
const withTables = (change: (workbook: Excel.Workbook) => void) => () => inExcel(change);

const SAVES: readonly Write[] = [
  {
    name: 'a new scorecard',
    method: 'save',
    open: () => Promise.resolve(openBook()),
    write: () => openWorkbook.save({ base: EMPTY_SCORECARD, mine: SMALL }),
    syncs: [1, 1],
  },
  {
    name: 'cells, new rows and deleted ones',
    method: 'save',
    write: save(EDITED),
    syncs: [2, 1],
  },
  {
    name: 'settings',
    isTried: 'somewhat',
    method: 'save',
    write: save({ ...SMALL, setup: { ...SMALL.setup, company: 'Other', vision: 'Far' } }),
    syncs: [2, 1],
  },
  {
    name: 'KPIs from a selection',
    isTried: 'somewhat',
    method: 'save',
    write: save({
      ...SMALL,
      kpis: [
        ...SMALL.kpis,
        ...['A', 'B', 'C'].map((id) => ({ id, name: `=${id}`, objective: 'F1' })),
      ],
    }),
    syncs: [2, 1],
  },
  {
    name: 'a new sheet',
    method: 'save',
    write: save({ ...EDITED, units: LARGE.units }),
    syncs: [2, 1],
  },
  {
    name: 'a closed period',
    isTried: 'somewhat',
    method: 'save',
    write: save(closePeriod(SMALL, OCTOBER, { on: '2026-11-05', by: 'Lan', gaps: 'K2' })),
    syncs: [2, 1],
  },
  { name: 'much', method: 'save', isTried: 'somewhat', write: save(LARGE), syncs: [2, 2] },
];

const REPAIRS: readonly Write[] = [
  {
    name: 'a restored table',
    isTried: 'somewhat',
    method: 'repair',
    before: withTables(({ tables }) => {
      tables.getItem('BSC_Objectives').delete();
    }),
    write: repair({ kind: 'restore table', table: 'BSC_Objectives' }),
    syncs: [2, 1],
  },
  {
    name: 'an added column',
    method: 'repair',
    before: withTables(({ tables }) => {
      tables.getItem('BSC_Data').columns.getItem('Target').delete();
    }),
    write: repair({ kind: 'add column', table: 'BSC_Data', column: 'Target' }),
    syncs: [2, 1],
  },
  {
    name: 'a chosen column',
    isTried: 'somewhat',
    method: 'repair',
    before: withTables(({ tables }) => {
      tables.getItem('BSC_KPIs').columns.getItem('Objective').name = 'Ziel';
    }),
    write: repair({
      ...{ kind: 'choose column', table: 'BSC_KPIs' },
      ...{ column: 'Objective', heading: 'Ziel' },
    }),
    syncs: [2, 1],
  },
  {
    name: 'a new ID',
    isTried: 'somewhat',
    method: 'repair',
    before: withTables(({ worksheets }) => {
      worksheets.getItem('KPIs').getRange('A4').values = [['K1']];
    }),
    write: repair({ kind: 'new ID', table: 'BSC_KPIs', row: 4 }),
    syncs: [2, 1],
  },
  {
    name: 'a table named as before',
    method: 'repair',
    before: withTables(({ tables }) => {
      tables.getItem('BSC_KPIs').name = 'Table7';
    }),
    write: repair({ kind: 'rename back', table: 'BSC_KPIs', name: 'Table7' }),
    syncs: [0, 1],
  },
  {
    name: 'a name that is used',
    method: 'repair',
    before: withTables(({ tables }) => {
      tables.getItem('BSC_KPIs').name = 'Table7';
    }),
    write: repair({ kind: 'use name', table: 'BSC_KPIs', name: 'Table7' }),
    syncs: [1, 1],
  },
  {
    name: 'an update of the schema',
    isTried: 'somewhat',
    method: 'repair',
    before: withTables(({ tables }) => {
      tables.getItem('BSC_KPIs').columns.getItem('T').delete();
      tables.getItem('BSC_Objectives').columns.getItem('Theme').delete();
    }),
    write: () => readAndWrite((now) => plannedRepair({ kind: 'update' }, now, 2)),
    syncs: [2, 1],
  },
  {
    name: 'a cleared filter',
    method: 'repair',
    write: repair({ kind: 'clear filter', name: 'BSC_KPIs' }),
    syncs: [0, 1],
    isUnseen: true,
  },
];

function sheetOf(text: string) {
  return readCsv(new TextEncoder().encode(text), 'sales').sheet;
}

/** Setup says that a write goes on which was to make a sheet. */
async function breakOff(): Promise<void> {
  await inExcel(({ worksheets }) => {
    worksheets.add('Half made');
  });
  const { setup } = (await read()).layout;
  if (!setup) throw new Error('There is no Setup table.');
  const record = { version: 1, sheets: ['Half made'], names: [], tables: [] };
  await Excel.run((context) => carryOut(context, [keepRecord(setup, JSON.stringify(record))]));
}

const AFTERWARDS: readonly Write[] = [
  {
    name: 'a restored workbook',
    isTried: 'somewhat',
    method: 'restore',
    before: breakOff,
    write: () => openWorkbook.restore(),
    syncs: [2, 1],
    goesOn: true,
  },
  {
    name: 'a broken write that is kept',
    isTried: 'somewhat',
    method: 'keepAsItIs',
    before: breakOff,
    write: () => openWorkbook.keepAsItIs(),
    syncs: [2, 1],
    goesOn: true,
  },
];

/** What is drawn of it is soon drawn. */
const TINY: Scorecard = { ...SMALL, kpis: SMALL.kpis.slice(0, 2) };

async function openTiny(): Promise<NodeHost> {
  const node = openBook();
  expect(await openWorkbook.save({ base: EMPTY_SCORECARD, mine: TINY })).toEqual({ kind: 'saved' });
  return node;
}

const GRID = {
  period: OCTOBER,
  words: {
    ...{ sheet: 'Entry grid', title: 'Entry grid 2026', hint: 'Type here.', show: 'Show' },
    ...{ waiting: '{count} waiting', notANumber: 'Enter a number.' },
    headings: ['ID', 'KPI', 'Unit', 'Owner'] as const,
  },
};

async function entries() {
  const { names, scorecard } = await read();
  const name = names.find((each) => each.startsWith('BSC_EntryGrid')) ?? '';
  const grid = await openWorkbook.readGrid({ name, scorecard, table: 'BSC_Data' });
  if (!grid.ok || !grid.value) throw new Error('There is no grid.');
  return { base: scorecard, entries: grid.value.entries };
}

/** A grid in which two figures wait. */
async function typed(): Promise<void> {
  await openWorkbook.makeGrid(GRID);
  await inExcel(({ worksheets }) => {
    worksheets.getItem('Entry grid').getRange('N6:N7').values = [[98], [0.5]];
  });
}

let waiting: Awaited<ReturnType<typeof entries>>;

const GRIDS: readonly Write[] = [
  {
    name: 'an entry grid',
    isTried: 'somewhat',
    open: openTiny,
    method: 'makeGrid',
    write: () => openWorkbook.makeGrid(GRID),
    syncs: [2, 1],
  },
  {
    name: 'an entry grid in the place of another',
    open: openTiny,
    method: 'makeGrid',
    before: async () => {
      await openWorkbook.makeGrid(GRID);
    },
    write: () => openWorkbook.makeGrid({ ...GRID, replaces: 'Entry grid' }),
    syncs: [2, 1],
  },
  {
    name: 'entries that are taken over',
    open: openTiny,
    method: 'takeOver',
    before: async () => {
      await typed();
      waiting = await entries();
    },
    write: () => {
      const { base, entries } = waiting;
      const figures = entries.map(({ id: kpi, period, value }) => ({
        ...{ kpi, period, figures: { actual: value } },
      }));
      return openWorkbook.takeOver({ edit: { base, mine: putFigures(base, figures) }, entries });
    },
    syncs: [2, 1],
    goesOn: true,
  },
  {
    name: 'entries that are put back',
    isTried: 'somewhat',
    open: openTiny,
    method: 'putBack',
    before: async () => {
      await typed();
      waiting = await entries();
    },
    write: () => openWorkbook.putBack(waiting.entries),
    syncs: [1, 1],
  },
];

const BOX = { width: 120, height: 50, tint: '#DDF3F0', text: '#00695C', line: '#5A6673' };
const MAP = {
  ...{ sheet: 'Strategy map', title: 'Strategy map', subtitle: '10/2026', unfinished: 'Not done' },
  bands: [],
  boxes: ['F1', 'C1', 'P1'].map((id, index) => ({
    ...BOX,
    ...{ id, name: id, status: '● Green', left: 80, top: 70 + index * 100, alternativeText: id },
  })),
  arrows: [],
};
const LIST = {
  ...({ kind: 'health', sheet: 'Health findings', title: 'Health check' } as const),
  ...{ subtitle: 'October 2026', unfinished: 'Not done' },
  columns: [{ heading: 'Finding', width: 60 }],
  blocks: [{ title: 'Warning', rows: [['=1+1 is a task'], ['No owner']] }],
};
const FILE = sheetOf('KPI;Jan-26\nRevenue;1,5\nQuality;12,5%\n=1+1;007\n');
const FILE_BEFORE = sheetOf('KPI;Jan-26;Feb-26\nRevenue;1;2\nQuality;10%;11%\nCost;5;\nTime;4;\n');
const CARD = { language: 'en', period: OCTOBER, periods: [OCTOBER] } as const;

const SHEETS: readonly Write[] = [
  {
    name: 'a strategy map',
    isTried: 'somewhat',
    method: 'drawMap',
    write: () => openWorkbook.drawMap(MAP),
    syncs: [1, 1],
  },
  {
    name: 'a strategy map again',
    method: 'drawMap',
    before: async () => {
      await openWorkbook.drawMap({ ...MAP, subtitle: '9/2026', boxes: MAP.boxes.slice(1) });
    },
    write: () => openWorkbook.drawMap(MAP),
    syncs: [1, 1],
  },
  {
    name: 'a review as sheets',
    isTried: 'somewhat',
    open: openTiny,
    method: 'drawReview',
    write: () => openWorkbook.drawReview(SMALL_REVIEW, UNWATCHED),
    syncs: [2, 3],
  },
  {
    name: 'a review that is removed',
    isTried: 'somewhat',
    open: openTiny,
    method: 'removeReview',
    before: async () => {
      await openWorkbook.drawReview(SMALL_REVIEW, UNWATCHED);
    },
    write: () => openWorkbook.removeReview(SMALL_REVIEW.book.sheets.map(({ name }) => name)),
    syncs: [1, 1],
    goesOn: true,
  },
  {
    name: 'a list',
    isTried: 'somewhat',
    method: 'putList',
    write: () => openWorkbook.putList(LIST),
    syncs: [1, 1],
  },
  {
    name: 'a list over the one before',
    method: 'putList',
    before: async () => {
      await openWorkbook.putList({ ...LIST, title: 'Old', blocks: [{ title: 'Tip', rows: [] }] });
    },
    write: () => openWorkbook.putList(LIST),
    syncs: [1, 1],
  },
  {
    name: 'a file on a sheet of its own',
    isTried: 'somewhat',
    method: 'putSource',
    write: () => openWorkbook.putSource({ file: 'sales.csv', sheet: FILE }),
    syncs: [1, 1],
  },
  {
    name: 'a file in the place of the one before',
    method: 'putSource',
    before: async () => {
      await openWorkbook.putSource({ file: 'sales.csv', sheet: FILE_BEFORE });
    },
    write: () => openWorkbook.putSource({ file: 'sales.csv', sheet: FILE, replaces: 'sales' }),
    syncs: [1, 1],
  },
  {
    name: 'the scorecard sheet',
    isTried: 'somewhat',
    open: openTiny,
    method: 'drawCard',
    write: () => openWorkbook.drawCard(CARD),
    syncs: [3, 1],
  },
  {
    name: 'the scorecard sheet again',
    open: openTiny,
    method: 'refreshSheets',
    before: async () => {
      await openWorkbook.drawCard(CARD);
      await openWorkbook.save({ base: TINY, mine: { ...TINY, kpis: TINY.kpis.slice(1) } });
    },
    write: async () => (await openWorkbook.refreshSheets(CARD, [CARD_NAME])).outcome,
    syncs: [3, 1],
    goesOn: true,
    isTried: 'somewhat',
  },
];

/** Cells with functions, an own formula, and something below. */
async function withFunctions(): Promise<void> {
  await inExcel(({ worksheets }) => {
    worksheets.getItem('Sheet1').getRange('A1:C3').formulas = [
      [90, '=BSC.STATUS(A1,100)', '=A1*2'],
      [95, '=BSC.STATUS(A2,100)', 'mine'],
      [99, '=BSC.STATUS(A3,100)', '=1/0'],
    ];
    // Without functions that answer; what they show is no matter here.
    worksheets.getItem('Sheet1').getRange('E1:E2').formulas = [['=IF(1,2,BSC.RAG(1))'], ['=E1']];
  });
}

const FORMULAS: readonly Write[] = [
  {
    name: 'values in the place of functions',
    method: 'freeze',
    before: withFunctions,
    write: () => openWorkbook.freeze({ ...FREEZING, where: 'in place' }, mayCallBscFunction),
    syncs: [6, 1],
  },
  {
    name: 'a copy with values',
    isTried: 'somewhat',
    method: 'freeze',
    before: withFunctions,
    write: () => openWorkbook.freeze({ ...FREEZING, where: 'copy' }, mayCallBscFunction),
    syncs: [6, 1],
  },
  {
    name: 'a function that is inserted',
    method: 'insertFormula',
    before: withFunctions,
    write: () =>
      openWorkbook.insertFormula({ sheet: 'Sheet1', address: 'C1', formula: 'A1+1', rows: 3 }),
    syncs: [1, 1],
  },
  {
    name: 'formulas that are replaced',
    method: 'replaceFormulas',
    before: withFunctions,
    write: () =>
      openWorkbook.replaceFormulas([
        { sheet: 'Sheet1', row: 0, column: 2, formula: 'A1*2', by: 'A1*3' },
        { sheet: 'Sheet1', row: 1, column: 4, formula: 'E1', by: 'IF(E1="","",E1)' },
      ]),
    syncs: [1, 1],
  },
];
const FREEZING = { sheets: ['Sheet1'], suffix: '(values)' };

const withCard = async (): Promise<void> => {
  await openWorkbook.putList(LIST);
  await withFunctions();
};

const REMOVALS: readonly Write[] = (['ranges', 'deleted'] as const).map((become) => ({
  name: `BSC removed, its tables ${become}`,
  method: 'remove',
  before: withCard,
  write: () => openWorkbook.remove(become, mayCallBscFunction),
  syncs: [6, 1],
}));

/** Every write, at least one for each method of `OpenWorkbook` that writes. */
export const WRITES: readonly Write[] = [
  ...SAVES,
  ...REPAIRS,
  ...AFTERWARDS,
  ...GRIDS,
  ...SHEETS,
  ...FORMULAS,
  ...REMOVALS,
];

/** The methods that change no cell, no sheet and no name of the workbook. */
export const READS: readonly (keyof OpenWorkbook)[] = [
  ...(['read', 'show', 'watch', 'watchSelection', 'separators', 'offerInRibbon'] as const),
  ...(['keptLook', 'selectedCell', 'readGrid', 'watchGrid', 'selectedTexts', 'formulas'] as const),
  ...(['functionSheets', 'cellAround', 'removal', 'sources', 'reviewCells'] as const),
  ...(['keepLook', 'createWorkbook'] as const),
];

export async function openFor({ open = openSmall, before }: Write): Promise<NodeHost> {
  const node = await open();
  await before?.();
  return node;
}
