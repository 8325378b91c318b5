import { sampleScorecard } from '../../src/library/sample/sample-scorecard';
import { saveScorecard } from '../../src/excel/save-scorecard';
import { EMPTY_SCORECARD, type Scorecard } from '../../src/scorecard/model/scorecard';
import { readTables } from '../../src/tables/read-tables';
import { writeTables } from '../../src/tables/write-tables';
import { openBook } from './open-book';
import { openSmall, read, SMALL } from './small-book';

const SAMPLE = readTables(writeTables(sampleScorecard())).scorecard;

describe('a scorecard in an empty workbook', () => {
  it('is made in one sync after reading, and reads as it was given', async () => {
    const { host } = openBook();
    const before = host.traffic.syncs;
    const outcome = await saveScorecard({ base: EMPTY_SCORECARD, mine: SAMPLE });
    expect(outcome).toEqual({ kind: 'saved' });
    expect(host.traffic.syncs - before).toBe(2);
    const { scorecard, problems, sheets } = await read();
    expect(scorecard).toEqual(SAMPLE);
    expect(problems).toEqual(readTables(writeTables(sampleScorecard())).problems);
    expect(sheets.map(({ name }) => name).slice(0, 3)).toEqual(['Sheet1', 'Setup', 'Perspectives']);
    expect(host.unsupported).toEqual([]);
    expect(host.hostFaults).toEqual([]);
  });

  it('gets other names for sheets that the user has, and leaves those alone', async () => {
    const { Excel } = openBook({ sheets: ['Data', 'kpis'] });
    await saveScorecard({ base: EMPTY_SCORECARD, mine: SMALL });
    const { sheets, layout } = await read();
    expect(sheets.map(({ name }) => name)).toEqual([
      'Data',
      'kpis',
      'Setup',
      'Perspectives',
      'Objectives',
      'BSC KPIs',
      'BSC Data',
    ]);
    expect(layout.tables.get('BSC_KPIs')?.grid.sheet).toBe('BSC KPIs');
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Data').getUsedRangeOrNullObject();
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });
});

describe('an edit of a scorecard', () => {
  it('writes one cell in one sync after reading', async () => {
    const { host } = await openSmall();
    const base = (await read()).scorecard;
    const mine = {
      ...base,
      kpis: base.kpis.map((kpi) => (kpi.id === 'K2' ? { ...kpi, owner: 'Lan' } : kpi)),
    };
    const before = host.traffic.syncs;
    expect(await saveScorecard({ base, mine })).toEqual({ kind: 'saved' });
    expect(host.traffic.syncs - before).toBe(3);
    expect((await read()).scorecard).toEqual(mine);
  });

  it('adds and deletes rows, and makes the tables that it needs', async () => {
    await openSmall();
    const base = (await read()).scorecard;
    const mine: Scorecard = {
      ...base,
      kpis: [
        ...base.kpis.filter(({ id }) => id !== 'K2' && id !== 'K3'),
        { id: 'K5', name: '=HYPERLINK("x")', objective: 'F1' },
      ],
      units: [{ id: 'U1', name: 'Sales' }],
    };
    expect(await saveScorecard({ base, mine })).toEqual({ kind: 'saved' });
    expect((await read()).scorecard).toEqual(mine);
  });

  it('keeps what somebody else changed meanwhile, and asks where both changed the same', async () => {
    const { Excel } = await openSmall();
    const base = (await read()).scorecard;
    await Excel.run(async (context) => {
      const kpis = context.workbook.tables.getItem('BSC_KPIs');
      kpis.columns.getItem('Weight').getDataBodyRange().getCell(0, 0).values = [[3]];
      kpis.columns.getItem('Owner').getDataBodyRange().getCell(1, 0).values = [['Minh']];
      await context.sync();
    });
    const owned = (id: string): Scorecard => ({
      ...base,
      kpis: base.kpis.map((kpi) => (kpi.id === id ? { ...kpi, owner: 'Lan' } : kpi)),
    });
    expect(await saveScorecard({ base, mine: owned('K1') })).toEqual({ kind: 'saved' });
    expect((await read()).scorecard.kpis.slice(0, 2)).toMatchObject([
      { id: 'K1', owner: 'Lan', weight: 3 },
      { id: 'K2', owner: 'Minh' },
    ]);
    const clash = { base, mine: owned('K2') };
    expect(await saveScorecard(clash)).toMatchObject({
      kind: 'conflicts',
      conflicts: [{ table: 'BSC_KPIs', field: 'owner', mine: 'Lan', theirs: 'Minh' }],
    });
    expect((await read()).scorecard.kpis[1]?.owner).toBe('Minh');
    expect(await saveScorecard({ ...clash, prefer: () => 'mine' })).toEqual({ kind: 'saved' });
    expect((await read()).scorecard.kpis[1]?.owner).toBe('Lan');
  });

  it('writes nothing on a protected sheet, and names it', async () => {
    const { Excel } = await openSmall();
    const base = (await read()).scorecard;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('KPIs').protection.protect();
      await context.sync();
    });
    const mine = { ...base, kpis: base.kpis.slice(1), setup: { company: 'Other' } };
    expect(await saveScorecard({ base, mine })).toEqual({ kind: 'protected', sheets: ['KPIs'] });
    expect((await read()).scorecard).toEqual(base);
  });
});

describe('a write that breaks off', () => {
  const comment = (id: string): string => `${id} ${'long comment '.repeat(1900)}end`;
  const LARGE: Scorecard = {
    ...SMALL,
    units: [{ id: 'U1', name: 'Sales' }],
    kpis: SMALL.kpis.slice(1).map((kpi) => ({ ...kpi, definition: comment(kpi.id) })),
    analyses: Array.from({ length: 90 }, (_, index) => ({
      kpi: 'K2',
      period: { grain: 'Month' as const, ordinal: 24_000 + index },
      whatHappened: comment(String(index)),
    })),
  };

  it('takes more than one sync in the first place', async () => {
    const { host } = await openSmall();
    const before = host.traffic.syncs;
    expect(await saveScorecard({ base: SMALL, mine: LARGE })).toEqual({ kind: 'saved' });
    expect(host.traffic.syncs - before).toBe(2 + 2);
    expect((await read()).scorecard).toEqual(LARGE);
  });

  it('of a new scorecard leaves no sheet behind', async () => {
    const { host } = openBook();
    host.faults.failAt(3);
    const outcome = await saveScorecard({ base: EMPTY_SCORECARD, mine: LARGE });
    expect(outcome).toMatchObject({ kind: 'failed' });
    const { sheets, names } = await read();
    expect({ sheets: sheets.map(({ name }) => name), names }).toEqual({
      sheets: ['Sheet1'],
      names: [],
    });
  });

  it('keeps everybody else from writing until it is dealt with', async () => {
    const { host } = await openSmall();
    host.faults.failAt(4, 5, 6, 7);
    expect(await saveScorecard({ base: SMALL, mine: LARGE })).toMatchObject({ kind: 'unfinished' });
    host.faults.failAt();
    const base = (await read()).scorecard;
    expect(await saveScorecard({ base, mine: LARGE })).toEqual({ kind: 'blocked' });
  });
});
