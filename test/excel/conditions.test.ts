import { conditionsOf } from '../../src/excel/conditions/conditions-of';
import type { Repair } from '../../src/excel/repairs/repair';
import { repairWorkbook } from '../../src/excel/repairs/repair-workbook';
import { saveScorecard } from '../../src/excel/save-scorecard';
import type { NodeHost } from '../../workbench/node/create-node-host';
import { inExcel, openSmall, read, SMALL } from './small-book';

const conditions = async () => conditionsOf(await read());

/** Carries out a repair in at most three syncs. */
async function repaired({ host }: NodeHost, repair: Repair): Promise<void> {
  const before = host.traffic.syncs;
  expect(await repairWorkbook(repair)).toEqual({ kind: 'saved' });
  expect(host.traffic.syncs - before).toBeLessThanOrEqual(3);
  expect(host.unsupported).toEqual([]);
  expect(host.hostFaults).toEqual([]);
}

describe('a workbook as it should be', () => {
  it('has no conditions, whatever its tables are sorted by and wherever they stand', async () => {
    await openSmall();
    expect(await conditions()).toEqual([]);
    await inExcel(({ tables, worksheets }) => {
      tables.getItem('BSC_KPIs').sort.apply([{ key: 0, ascending: false }]);
      worksheets.getItem('Objectives').getRange('1:2').insert('Down');
      worksheets.getItem('Objectives').getRange('A:A').insert('Right');
      worksheets.getItem('Perspectives').name = 'Viễn cảnh';
      worksheets.getItem('Viễn cảnh').position = 0;
    });
    expect(await conditions()).toEqual([]);
    const { scorecard } = await read();
    expect(scorecard.kpis.map(({ id }) => id)).toEqual(['K4', 'K3', 'K2', 'K1']);
    const mine = {
      ...scorecard,
      kpis: scorecard.kpis.map((kpi) => (kpi.id === 'K3' ? { ...kpi, owner: 'Lan' } : kpi)),
      objectives: SMALL.objectives.map((objective) => ({ ...objective, name: 'Grow more' })),
    };
    expect(await saveScorecard({ base: scorecard, mine })).toEqual({ kind: 'saved' });
    expect((await read()).scorecard).toEqual(mine);
  });
});

describe('a table under another name', () => {
  const renamed = { table: 'BSC_KPIs', name: 'Table7', sheet: 'KPIs' } as const;

  async function openRenamed(): Promise<NodeHost> {
    const node = await openSmall();
    await inExcel(({ tables }) => {
      tables.getItem('BSC_KPIs').name = 'Table7';
    });
    expect(await conditions()).toEqual([{ kind: 'table renamed', ...renamed }]);
    expect((await read()).scorecard).toEqual(SMALL);
    return node;
  }

  it('gets its old name back', async () => {
    await repaired(await openRenamed(), { kind: 'rename back', ...renamed });
    expect(await conditions()).toEqual([]);
    expect((await read()).layout.tables.get('BSC_KPIs')?.grid.name).toBe('BSC_KPIs');
  });

  it('is used under its new one, and nobody is asked again', async () => {
    const node = await openRenamed();
    await repaired(node, { kind: 'use name', ...renamed });
    expect(await conditions()).toEqual([]);
    await inExcel(({ tables }) => {
      tables.getItem('BSC_Data').name = 'Figures';
    });
    expect(await conditions()).toMatchObject([{ kind: 'table renamed', table: 'BSC_Data' }]);
    const data = { table: 'BSC_Data', name: 'Figures', sheet: 'Data' } as const;
    await repaired(node, { kind: 'use name', ...data });
    expect(await conditions()).toEqual([]);
    expect((await read()).layout.tables.get('BSC_Data')?.grid.name).toBe('Figures');
  });

  it('is written into under that name, with its formats and lists', async () => {
    await openRenamed();
    const mine = { ...SMALL, kpis: [...SMALL.kpis, { id: 'K5', name: 'New', objective: 'F1' }] };
    expect(await saveScorecard({ base: SMALL, mine })).toEqual({ kind: 'saved' });
    expect((await read()).scorecard).toEqual(mine);
  });

  it('is found though not every scorecard has it, and not taken from a sheet of the user', async () => {
    await openSmall();
    const mine = { ...SMALL, units: [{ id: 'U1', name: 'Sales' }] };
    await saveScorecard({ base: SMALL, mine });
    await inExcel(({ tables, worksheets }) => {
      tables.getItem('BSC_Units').name = 'Departments';
      const own = worksheets.add('Mine');
      own.getRange('A1:B2').values = [
        ['From', 'To'],
        ['K1', 'K2'],
      ];
      own.tables.add('A1:B2', true).name = 'Routes';
    });
    const after = await read();
    expect(after.scorecard).toEqual(mine);
    expect(conditionsOf(after)).toEqual([
      { kind: 'table renamed', table: 'BSC_Units', name: 'Departments', sheet: 'Units' },
    ]);
  });
});

describe('a table that is gone', () => {
  const mine = { ...SMALL, objectives: [...SMALL.objectives, { id: 'F2', name: 'Save' }] };

  it.each(['table', 'sheet'])(
    'with its %s comes back when one says so, and not before',
    async (what) => {
      const node = await openSmall();
      await inExcel(({ tables, worksheets }) => {
        if (what === 'sheet') worksheets.getItem('Objectives').delete();
        else tables.getItem('BSC_Objectives').delete();
      });
      expect(await conditions()).toEqual([{ kind: 'table missing', table: 'BSC_Objectives' }]);
      const base = (await read()).scorecard;
      const owned = { ...base, kpis: base.kpis.map((kpi) => ({ ...kpi, owner: 'Lan' })) };
      expect(await saveScorecard({ base, mine: owned })).toEqual({ kind: 'saved' });
      expect(await saveScorecard({ base: SMALL, mine })).toEqual({
        kind: 'missing',
        tables: ['BSC_Objectives'],
      });
      expect(await conditions()).toHaveLength(1);
      await repaired(node, { kind: 'restore table', table: 'BSC_Objectives' });
      expect(await conditions()).toEqual([]);
      const after = await read();
      expect(after.scorecard.kpis.map(({ id, owner }) => [id, owner])).toEqual(
        SMALL.kpis.map(({ id }) => [id, 'Lan']),
      );
      expect(await repairWorkbook({ kind: 'restore table', table: 'BSC_Objectives' })).toEqual({
        kind: 'not needed',
      });
    },
  );

  it('may be Setup: its defaults hold until it is back', async () => {
    const node = await openSmall();
    await inExcel(({ worksheets }) => {
      worksheets.getItem('Setup').delete();
    });
    expect(await conditions()).toEqual([{ kind: 'table missing', table: 'BSC_Setup' }]);
    const base = (await read()).scorecard;
    const withUnit = { ...base, units: [{ id: 'U1', name: 'Sales' }] };
    expect(await saveScorecard({ base, mine: withUnit })).toEqual({
      kind: 'missing',
      tables: ['BSC_Setup'],
    });
    await repaired(node, { kind: 'restore table', table: 'BSC_Setup' });
    const after = await read();
    expect(conditionsOf(after)).toEqual([]);
    expect(after.scorecard.setup).toEqual({});
    expect(after.scorecard.kpis).toEqual(SMALL.kpis);
  });
});

describe('a column that is gone', () => {
  it('is added, or chosen among the headings that are not ours', async () => {
    const node = await openSmall();
    await inExcel(({ tables }) => {
      const { columns } = tables.getItem('BSC_KPIs');
      columns.getItem('Objective').name = 'Ziel';
      tables.getItem('BSC_Data').columns.getItem('Target').delete();
    });
    expect(await conditions()).toEqual([
      { kind: 'column missing', table: 'BSC_KPIs', column: 'Objective', candidates: ['Ziel'] },
      { kind: 'column missing', table: 'BSC_Data', column: 'Target', candidates: [] },
    ]);
    const objective = { table: 'BSC_KPIs', column: 'Objective' } as const;
    await repaired(node, { kind: 'choose column', ...objective, heading: 'Ziel' });
    await repaired(node, { kind: 'add column', table: 'BSC_Data', column: 'Target' });
    const after = await read();
    expect(conditionsOf(after)).toEqual([]);
    expect(after.scorecard).toEqual(SMALL);
    expect(after.layout.tables.get('BSC_Data')?.grid.columns.at(-1)).toBe('Target');
    const again = await repairWorkbook({ kind: 'choose column', ...objective, heading: 'Ziel' });
    expect(again).toEqual({ kind: 'not needed' });
  });
});

describe('a column that a table can do without', () => {
  const UNIT = { table: 'BSC_KPIs', column: 'Unit' } as const;

  async function headings(change: (columns: Excel.TableColumnCollection) => void): Promise<void> {
    await inExcel(({ tables }) => {
      change(tables.getItem('BSC_KPIs').columns);
    });
  }

  it('and that has another heading is noticed, and gets its heading back', async () => {
    const node = await openSmall();
    await headings((columns) => {
      columns.getItem('Unit').name = 'Đơn vị';
      columns.add(undefined, undefined, 'Mine');
    });
    expect(await conditions()).toEqual([
      { kind: 'column renamed', ...UNIT, heading: 'Đơn vị', candidates: ['Đơn vị', 'Mine'] },
    ]);
    await repaired(node, { kind: 'choose column', ...UNIT, heading: 'Đơn vị' });
    expect(await conditions()).toEqual([]);
  });

  it('may be away where nothing stands in its place', async () => {
    await openSmall();
    await headings((columns) => {
      columns.getItem('Unit').delete();
      columns.add(undefined, undefined, 'Mine');
    });
    expect(await conditions()).toEqual([]);
  });
});

describe('an ID that cannot be used', () => {
  it('is replaced by one that is free', async () => {
    const node = await openSmall();
    await inExcel(({ worksheets }) => {
      const sheet = worksheets.getItem('KPIs');
      sheet.getRange('A4').values = [['k1']];
      sheet.getRange('A5').values = [['']];
    });
    const place = (address: string) => ({ sheet: 'KPIs', address });
    expect(await conditions()).toEqual([
      {
        kind: 'ID used twice',
        table: 'BSC_KPIs',
        id: 'k1',
        first: 2,
        row: 4,
        place: place('A4'),
      },
      { kind: 'ID blank', table: 'BSC_KPIs', row: 5, place: place('A5') },
    ]);
    await repaired(node, { kind: 'new ID', table: 'BSC_KPIs', row: 4 });
    await repaired(node, { kind: 'new ID', table: 'BSC_KPIs', row: 5 });
    const after = await read();
    expect(conditionsOf(after)).toEqual([]);
    expect(after.scorecard.kpis.map(({ id, name }) => [id, name])).toEqual([
      ['K1', 'KPI K1'],
      ['K2', 'KPI K2'],
      ['k1-2', 'KPI K3'],
      ['K3', 'KPI K4'],
    ]);
    expect(await repairWorkbook({ kind: 'new ID', table: 'BSC_KPIs', row: 4 })).toEqual({
      kind: 'not needed',
    });
  });
});

describe('protection', () => {
  it('of a sheet holds for repairs, too', async () => {
    await openSmall();
    await inExcel(({ tables, worksheets }) => {
      tables.getItem('BSC_Data').columns.getItem('Target').delete();
      worksheets.getItem('Data').protection.protect();
    });
    const repair = { kind: 'add column', table: 'BSC_Data', column: 'Target' } as const;
    expect(await repairWorkbook(repair)).toEqual({ kind: 'protected', sheets: ['Data'] });
  });

  it('of the structure keeps sheets from being made, and nothing else', async () => {
    await openSmall();
    await inExcel(({ protection }) => {
      protection.protect();
    });
    const owned = { ...SMALL, kpis: SMALL.kpis.map((kpi) => ({ ...kpi, owner: 'Lan' })) };
    expect(await saveScorecard({ base: SMALL, mine: owned })).toEqual({ kind: 'saved' });
    const withUnit = { ...owned, units: [{ id: 'U1', name: 'Sales' }] };
    expect(await saveScorecard({ base: owned, mine: withUnit })).toEqual({
      kind: 'structure protected',
    });
    expect((await read()).scorecard).toEqual(owned);
  });
});

describe('the version of the schema', () => {
  const setVersion = (version: number) =>
    saveScorecard({
      base: SMALL,
      mine: { ...SMALL, setup: { ...SMALL.setup, schemaVersion: version } },
    });

  it('that is newer than ours lets one look only', async () => {
    await openSmall();
    await setVersion(4);
    expect(await conditions()).toEqual([{ kind: 'newer schema', version: 4 }]);
    const base = (await read()).scorecard;
    expect(await saveScorecard({ base, mine: { ...base, kpis: [] } })).toEqual({
      kind: 'newer schema',
      version: 4,
    });
    expect((await read()).scorecard).toEqual(base);
  });
});

describe('a workbook that calculates when asked', () => {
  it('says so, and calculates', async () => {
    const node = await openSmall();
    await inExcel(({ application, worksheets }) => {
      application.calculationMode = 'Manual';
      worksheets.getItem('Sheet1').getRange('A1:A2').formulas = [[1], ['=A1+1']];
    });
    await inExcel(({ worksheets }) => {
      worksheets.getItem('Sheet1').getRange('A1').values = [[5]];
    });
    expect(await conditions()).toEqual([{ kind: 'manual calculation' }]);
    await repaired(node, { kind: 'calculate' });
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A2').load('values');
      await context.sync();
      expect(cell.values).toEqual([[6]]);
    });
  });
});
