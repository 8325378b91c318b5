import { openBook } from '../open-book';
import { figures, formulasOf, importAll, inSheet, putRows, readNow } from './report';

const SHEET = "Q'1 KPIs";
const REPORT = [
  ['Monthly report 2026'],
  [],
  ['KPI', 'Unit', 'Target', 'Jan-26', 'Feb-26', 'Mar-26'],
  ['Revenue', 'mEUR', 100, 95, 97, ''],
  ['Delivery time', 'days', 10, 12, 11, ''],
  ['Customer satisfaction', '%', 90, 88, 91, ''],
];

/** Actual and target of the KPIs of the report in February and March. */
async function seen() {
  const all = await figures();
  const names = ['Revenue', 'Delivery time', 'Customer satisfaction'];
  return names.map((name) => [all[`${name} 2026-02`], all[`${name} 2026-03`]]);
}

const AS_IMPORTED = [
  [
    [97, 100],
    [undefined, 100],
  ],
  [
    [11, 10],
    [undefined, 10],
  ],
  [
    [0.91, 0.9],
    [undefined, 0.9],
  ],
];

async function imported(): Promise<void> {
  openBook({ sheets: [SHEET] });
  await putRows(SHEET, 'B2', REPORT);
  await importAll('2026-03-02');
}

describe('a report that was imported', () => {
  it('is a scorecard without a problem, and stays as it was', async () => {
    openBook({ sheets: [SHEET] });
    await putRows(SHEET, 'B2', REPORT);
    const before = await formulasOf(SHEET);
    await importAll('2026-03-02');
    expect(await seen()).toEqual(AS_IMPORTED);
    expect((await readNow()).problems).toEqual([]);
    expect(await formulasOf(SHEET)).toEqual(before);
  });

  it('is followed: figures, months filled in, rows and columns put in, another name of the sheet', async () => {
    await imported();
    await inSheet(SHEET, (sheet) => {
      sheet.getRange('F5').values = [[96]];
      sheet.getRange('G7').values = [[93]];
      sheet.getRange('6:6').insert('Down');
      sheet.getRange('C:C').insert('Right');
      sheet.name = 'Report';
    });
    await inSheet('Report', (sheet) => {
      sheet.getRange('E5').values = [[98]];
    });
    expect(await seen()).toEqual([
      [
        [96, 98],
        [undefined, 98],
      ],
      AS_IMPORTED[1],
      [
        [0.91, 0.9],
        [0.93, 0.9],
      ],
    ]);
  });

  it('updates, adds and marks what is gone when it is imported again', async () => {
    await imported();
    await putRows(SHEET, 'H4', [['Apr-26'], [99], [9], [92]]);
    await inSheet(SHEET, (sheet) => {
      sheet.getRange('6:6').delete('Up');
    });
    await putRows(SHEET, 'B7', [['Complaints', 'number', 5, 7, 6, 5, 4]]);
    const { counts } = await importAll('2026-05-04');
    expect(counts).toMatchObject({ kpisAdded: 1, kpisUpdated: 2, kpisVanished: 1 });
    const { scorecard, problems } = await readNow();
    expect(problems).toEqual([]);
    expect(scorecard.kpis.map(({ name, dataSource }) => [name, dataSource])).toEqual([
      ['Revenue', `${SHEET}!B5`],
      ['Delivery time', `${SHEET}!B6, no longer there on 2026-05-04`],
      ['Customer satisfaction', `${SHEET}!B7`],
      ['Complaints', `${SHEET}!B7`],
    ]);
    const all = await figures();
    expect(all).toMatchObject({
      ...{ 'Revenue 2026-04': [99, 100], 'Customer satisfaction 2026-04': [0.92, 0.9] },
      ...{ 'Complaints 2026-01': [7, 5], 'Complaints 2026-04': [4, 5] },
    });
    expect(Object.keys(all)).toHaveLength(3 * 3 + 1 + 1 + 4);
    const again = await importAll('2026-05-05');
    expect(again.counts).toMatchObject({ kpisAdded: 0, kpisUpdated: 3, kpisVanished: 0 });
    expect(await figures()).toEqual(all);
  });

  it('follows rows that are sorted where its links look them up by name', async () => {
    openBook({ sheets: [SHEET] });
    await putRows(SHEET, 'B2', REPORT);
    const corrections = [{ sheet: SHEET, links: 'keys' as const }];
    await importAll('2026-03-02', { corrections });
    expect(await seen()).toEqual(AS_IMPORTED);
    await putRows(SHEET, 'B5', [REPORT[5] ?? [], REPORT[3] ?? [], REPORT[4] ?? []]);
    expect(await seen()).toEqual(AS_IMPORTED);
  });

  it('has no figure, and nothing wrong, where a column was deleted', async () => {
    await imported();
    await inSheet(SHEET, (sheet) => {
      sheet.getRange('F:F').delete('Left');
    });
    const [revenue] = await seen();
    expect(revenue).toEqual([
      [undefined, 100],
      [undefined, 100],
    ]);
  });
});
