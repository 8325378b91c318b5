import { openBook } from '../open-book';
import { figures, formulasOf, importAll, inSheet, putRows } from './report';

const SHEET = 'Loaded';
const HEADINGS = ['KPI', 'Unit', 'Target', 'Jan-26', "Feb-26 [k'EUR]", 'Mar-26'];
const REVENUE = ['Revenue', 'kEUR', 100, 95, 97, ''];
const DELIVERY = ['Delivery time', 'days', 10, 12, 11, ''];
const SATISFACTION = ['Customer satisfaction', '%', 90, 88, 91, ''];
const ODD = ['<10 days late', '%', 50, 40, 45, ''];

/** A table as Power Query leaves it on its sheet. */
async function loaded(): Promise<void> {
  openBook({ sheets: [SHEET] });
  await putRows(SHEET, 'A1', [HEADINGS, REVENUE, DELIVERY, SATISFACTION, ODD]);
  await inSheet(SHEET, (sheet) => {
    sheet.tables.add('A1:F5', true).name = 'Query_1';
  });
}

/** The actuals in the scorecard of February and March. */
async function seen(): Promise<Readonly<Record<string, unknown>>> {
  const months = Object.entries(await figures()).filter(([key]) => /-0[23]$/.test(key));
  return Object.fromEntries(months.map(([key, [actual]]) => [key, actual]));
}

const AS_IMPORTED = {
  'Revenue 2026-02': 97,
  'Delivery time 2026-02': 11,
  'Customer satisfaction 2026-02': 0.91,
  '<10 days late 2026-02': 0.45,
};

describe('the table of a query that was imported', () => {
  it('is looked up by the names of its rows and columns', async () => {
    await loaded();
    await importAll('2026-03-02');
    expect(await seen()).toMatchObject(AS_IMPORTED);
    const formulas = (await formulasOf('Data')).flat().map(String);
    expect(
      formulas.filter((formula) => formula.includes("Query_1[Feb-26 '[k''EUR']]")),
    ).not.toEqual([]);
    expect(formulas.filter((formula) => /Loaded!/.test(formula))).toEqual([]);
  });

  it('stays right when a refresh brings the rows in another order, with more of them and without one', async () => {
    await loaded();
    await importAll('2026-03-02');
    await putRows(SHEET, 'A2', [ODD, SATISFACTION, REVENUE, DELIVERY]);
    expect(await seen()).toMatchObject(AS_IMPORTED);
    const newer = [...REVENUE.slice(0, 4), 99, 101];
    const complaints = ['Complaints', 'number', 5, 7, 6, 5];
    const overtime = ['Overtime', 'h', 5, 7, 6, 5];
    await inSheet(SHEET, (sheet) => {
      sheet.getRange('A2:F5').values = [complaints, ODD, overtime, SATISFACTION];
      sheet.tables.getItem('Query_1').rows.add(undefined, [newer]);
    });
    expect(await seen()).toMatchObject({
      ...{ 'Revenue 2026-02': 99, 'Revenue 2026-03': 101 },
      'Customer satisfaction 2026-02': 0.91,
      'Delivery time 2026-02': undefined,
      '<10 days late 2026-02': 0.45,
    });
  });
});
