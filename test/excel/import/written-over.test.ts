import { closePeriod } from '../../../src/scorecard/edits/close-period';
import { monthPeriod } from '../../../src/scorecard/periods/period';
import { saveScorecard } from '../../../src/excel/save-scorecard';
import { openBook } from '../open-book';
import { figures, formulasOf, importAll, inSheet, putRows, readNow } from './report';

const SHEET = 'Report';
const LINKED = [{ sheet: SHEET, range: 'B2:E7', figures: 'formulas' as const }];

/** A report of one month, which is written over each month. */
function reportOf(month: string, revenue: number, days: number): (string | number)[][] {
  return [
    [`Monthly report ${month} 2026`],
    [],
    ['KPI', 'Unit', 'Target', 'Actual'],
    ['Revenue', 'mEUR', 100, revenue],
    ['Delivery time', 'days', 10, days],
    ['Orders', 'number', 50, revenue / 2],
  ];
}

async function september(): Promise<void> {
  openBook({ sheets: [SHEET] });
  await putRows(SHEET, 'B2', reportOf('September', 96, 12));
}

async function october(): Promise<void> {
  await putRows(SHEET, 'B2', reportOf('October', 104, 9));
}

/** The formulas of actual and target in the Data table. */
async function dataFormulas(): Promise<unknown[][]> {
  const rows = await formulasOf('Data');
  return rows.slice(1).map((row) => row.slice(2, 4));
}

const SEPTEMBER = {
  'Revenue 2026-09': [96, 100],
  'Delivery time 2026-09': [12, 10],
  'Orders 2026-09': [48, 50],
};
const OCTOBER = {
  'Revenue 2026-10': [104, 100],
  'Delivery time 2026-10': [9, 10],
  'Orders 2026-10': [52, 50],
};

describe('a report that is written over each month', () => {
  it('is copied, so that each month keeps its figures', async () => {
    await september();
    const first = await importAll('2026-10-03');
    expect(first.formulas).toEqual([]);
    expect(await figures()).toEqual(SEPTEMBER);
    await october();
    expect(await figures()).toEqual(SEPTEMBER);
    const second = await importAll('2026-11-03');
    expect(second.outdated).toEqual([]);
    expect(await figures()).toEqual({ ...SEPTEMBER, ...OCTOBER });
    expect(second.counts).toMatchObject({ kpisAdded: 0, kpisUpdated: 3 });
  });

  it('gives a closed month back what was closed where it was linked, and restates nothing', async () => {
    await september();
    await importAll('2026-10-03', { corrections: LINKED });
    const { scorecard } = await readNow();
    const closed = closePeriod(scorecard, monthPeriod(2026, 9), {
      ...{ on: '2026-10-05', by: 'An' },
    });
    const saved = await saveScorecard({ base: scorecard, mine: closed });
    expect(saved.kind).toBe('saved');
    await october();
    const wrong = await figures();
    expect(wrong['Revenue 2026-09']).toEqual([104, 100]);
    const { outdated, counts } = await importAll('2026-11-03', { corrections: LINKED });
    expect(outdated).toHaveLength(6);
    expect(outdated.every(({ closed }) => closed !== undefined)).toBe(true);
    expect(counts.formulas).toBe(6);
    expect(await figures()).toEqual({ ...SEPTEMBER, ...OCTOBER });
    expect((await dataFormulas()).slice(0, 3)).toEqual([
      [96, 100],
      [12, 10],
      [48, 50],
    ]);
    const after = (await readNow()).scorecard;
    expect(after.snapshots.filter(({ kind }) => kind === 'Restated')).toEqual([]);
    await putRows(SHEET, 'E5', [[99]]);
    expect(await figures()).toMatchObject({
      'Revenue 2026-09': [96, 100],
      'Revenue 2026-10': [99, 100],
    });
  });

  it.each([
    ['blank' as const, [undefined, undefined]],
    ['shown' as const, [104, 100]],
  ])('leaves an open month as wanted: %s', async (choice, revenue) => {
    await september();
    await importAll('2026-10-03', { corrections: LINKED });
    await october();
    await importAll('2026-11-03', { corrections: LINKED, outdated: choice });
    await putRows(SHEET, 'E5', [[99]]);
    expect(await figures()).toMatchObject({
      'Revenue 2026-09': revenue,
      'Revenue 2026-10': [99, 100],
    });
  });

  it('stays linked where that is wanted, and is told again the next time', async () => {
    await september();
    await importAll('2026-10-03', { corrections: LINKED });
    await october();
    await importAll('2026-11-03', { corrections: LINKED, outdated: 'links' });
    expect((await figures())['Revenue 2026-09']).toEqual([104, 100]);
    const again = await importAll('2026-11-04', { corrections: LINKED, outdated: 'links' });
    expect(again.outdated).toHaveLength(6);
  });

  it('becomes values of its month where it was linked and is to be copied', async () => {
    await september();
    await importAll('2026-10-03', { corrections: LINKED });
    const copied = [{ ...LINKED[0], sheet: SHEET, figures: 'values' as const }];
    const { copies } = await importAll('2026-10-04', { corrections: copied });
    expect(copies).toHaveLength(6);
    await october();
    expect(await figures()).toEqual(SEPTEMBER);
  });

  it('tells of a link of somebody’s own to a cell that has another month now', async () => {
    await september();
    await importAll('2026-10-03');
    await inSheet('Data', (sheet) => {
      sheet.getRange('C2').formulas = [['=Report!E5']];
    });
    await october();
    const { outdated } = await importAll('2026-11-03', { outdated: 'blank' });
    expect(outdated).toMatchObject([{ field: 'actual', now: monthPeriod(2026, 10) }]);
    expect((await figures())['Revenue 2026-09']).toEqual([undefined, 100]);
  });
});
