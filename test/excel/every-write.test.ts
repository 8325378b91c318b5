import { readAndWrite } from '../../src/excel/read-and-write';
import { plannedRepair } from '../../src/excel/repairs/planned-repair';
import type { Repair } from '../../src/excel/repairs/repair';
import { repairWorkbook } from '../../src/excel/repairs/repair-workbook';
import { restoreWorkbook } from '../../src/excel/restore-workbook';
import { saveScorecard, type SaveOutcome } from '../../src/excel/save-scorecard';
import type { Scorecard } from '../../src/scorecard/model/scorecard';
import type { NodeHost } from '../../workbench/node/create-node-host';
import { inExcel, openSmall, read, SMALL } from './small-book';

interface Case {
  readonly name: string;
  /** What somebody did to the workbook before. */
  readonly before?: (workbook: Excel.Workbook) => void;
  readonly write: () => Promise<SaveOutcome>;
  /** How many syncs the write takes when nothing goes wrong, reading among them. */
  readonly syncs: number;
}

const comment = (id: string): string => `${id} ${'long comment '.repeat(1900)}end`;

const EDITED: Scorecard = {
  ...SMALL,
  kpis: [
    ...SMALL.kpis.slice(2).map((kpi) => ({ ...kpi, owner: 'Lan' })),
    { id: 'K9', name: 'New', objective: 'F1' },
  ],
};

/** More than one request carries: a record of it is kept in Setup, or, being longer than a cell, on a sheet. */
const LARGE: Scorecard = {
  ...EDITED,
  units: [{ id: 'U1', name: 'Sales' }],
  analyses: Array.from({ length: 90 }, (_, index) => ({
    kpi: 'K3',
    period: { grain: 'Month' as const, ordinal: 24_000 + index },
    whatHappened: comment(String(index)),
  })),
};

const repair =
  (repair: Repair): (() => Promise<SaveOutcome>) =>
  () =>
    repairWorkbook(repair);

const CASES: readonly Case[] = [
  {
    name: 'cells, new rows and deleted ones',
    write: () => saveScorecard({ base: SMALL, mine: EDITED }),
    syncs: 3,
  },
  {
    name: 'a new sheet',
    write: () => saveScorecard({ base: SMALL, mine: { ...EDITED, units: LARGE.units } }),
    syncs: 3,
  },
  { name: 'much', write: () => saveScorecard({ base: SMALL, mine: LARGE }), syncs: 4 },
  {
    name: 'a restored table',
    before: ({ tables }) => {
      tables.getItem('BSC_Objectives').delete();
    },
    write: repair({ kind: 'restore table', table: 'BSC_Objectives' }),
    syncs: 3,
  },
  {
    name: 'an added column',
    before: ({ tables }) => {
      tables.getItem('BSC_Data').columns.getItem('Target').delete();
    },
    write: repair({ kind: 'add column', table: 'BSC_Data', column: 'Target' }),
    syncs: 3,
  },
  {
    name: 'a chosen column',
    before: ({ tables }) => {
      tables.getItem('BSC_KPIs').columns.getItem('Objective').name = 'Ziel';
    },
    write: repair({
      kind: 'choose column',
      table: 'BSC_KPIs',
      column: 'Objective',
      heading: 'Ziel',
    }),
    syncs: 3,
  },
  {
    name: 'a new ID',
    before: ({ worksheets }) => {
      worksheets.getItem('KPIs').getRange('A4').values = [['K1']];
    },
    write: repair({ kind: 'new ID', table: 'BSC_KPIs', row: 4 }),
    syncs: 3,
  },
  {
    name: 'a table named as before',
    before: ({ tables }) => {
      tables.getItem('BSC_KPIs').name = 'Table7';
    },
    write: repair({ kind: 'rename back', table: 'BSC_KPIs', name: 'Table7' }),
    syncs: 1,
  },
  {
    name: 'a name that is used',
    before: ({ tables }) => {
      tables.getItem('BSC_KPIs').name = 'Table7';
    },
    write: repair({ kind: 'use name', table: 'BSC_KPIs', name: 'Table7' }),
    syncs: 2,
  },
  {
    name: 'an update of the schema',
    before: ({ tables }) => {
      tables.getItem('BSC_KPIs').columns.getItem('T').delete();
      tables.getItem('BSC_Objectives').columns.getItem('Theme').delete();
    },
    write: () => readAndWrite((now) => plannedRepair({ kind: 'update' }, now, 2)),
    syncs: 3,
  },
];

/** What stands in the workbook, whoever has put it there. */
async function state(): Promise<object> {
  const { grids, sheets, names, acceptedNames } = await read();
  return { grids, sheets, names, acceptedNames };
}

async function open({ before }: Case): Promise<NodeHost> {
  const node = await openSmall();
  if (before) await inExcel(before);
  return node;
}

/** Every sync of a write, and every one of the restore after it: at most three to read, and one to put back. */
const BREAKS = CASES.flatMap((each) =>
  Array.from({ length: each.syncs }, (_, index) => index + 1).flatMap((sync) =>
    (each.syncs > 2 && sync > 2 ? [undefined, 1, 2, 3, 4] : [undefined]).map(
      (then) => [each.name, sync, then, each] as const,
    ),
  ),
);

describe('every write', () => {
  it.each(CASES.map((each) => [each.name, each] as const))(
    'of %s takes as many syncs as it should, and changes something',
    async (_, each) => {
      const { host } = await open(each);
      const before = await state();
      const syncs = host.traffic.syncs;
      expect(await each.write()).toEqual({ kind: 'saved' });
      expect(host.traffic.syncs - syncs).toBe(each.syncs);
      expect(await state()).not.toEqual(before);
      expect(host.hostFaults).toEqual([]);
    },
  );

  it.each(BREAKS)(
    'of %s that breaks off at sync %i, and its restore at %s, leaves all as it was or can be restored, and says so',
    async (_name, sync, then, each) => {
      const { host } = await open(each);
      const before = await state();
      host.faults.failAt(...(then === undefined ? [sync] : [sync, sync + then]));
      const outcome = await each.write();
      host.faults.failAt();
      const { setup } = (await read()).scorecard;
      const isMarked = setup.writeInProgress !== undefined;
      if (isMarked) expect(outcome.kind).toBe('unfinished');
      if (outcome.kind === 'failed') expect(await state()).toEqual(before);
      const value = isMarked ? 'restored' : 'nothing to restore';
      expect(await restoreWorkbook()).toEqual({ ok: true, value });
      expect(await state()).toEqual(before);
    },
  );
});
