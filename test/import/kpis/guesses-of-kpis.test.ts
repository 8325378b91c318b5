import { proposeImport } from '../../../src/import/propose-import';
import type { ProposedKpi, Proposal } from '../../../src/import/proposal/proposal';
import { CALENDAR_YEAR } from '../../../src/scorecard/periods/fiscal-calendar';
import { sheetsOf } from '../sheets-of';

function propose(picture: string): Proposal {
  const options = { today: '2026-11-15', calendar: CALENDAR_YEAR };
  return proposeImport(sheetsOf({ name: 'Report', picture }), options);
}

function firstOf(picture: string): ProposedKpi {
  const [kpi] = propose(picture).kpis;
  if (kpi === undefined) throw new Error('No KPI was proposed.');
  return kpi;
}

describe('how figures of several periods become one', () => {
  it.each([
    ['Bottles sold', 'pcs', '30 | 50 | 80', 'sum'],
    ['Deposits', 'kEUR', '30 | 50 | 50', 'last'],
    ['Grade of bottles', 'A', '30 | 50 | 40', 'average'],
  ])('is shown by the year to date of the sheet: %s', (name, unit, figures, expected) => {
    const kpi = firstOf(`
      KPI | Unit | Jan-26 | Feb-26 | YTD
      ${name} | ${unit} | ${figures}`);
    expect([kpi.aggregation, kpi.guesses.aggregation?.reason.code]).toEqual([
      expected,
      'year-to-date',
    ]);
  });

  it.each([
    ['Doanh thu xuất khẩu', 'triệu đồng', 'sum', 'name-word'],
    ['Umsatz je Filiale', 'T€', 'average', 'name-word'],
    ['Dư nợ cho vay', 'tỷ đồng', 'last', 'name-word'],
    ['Absent pupils', '%', 'average', 'unit-word'],
    ['Reopened tickets', 'cases', 'sum', 'unit-word'],
    ['Growth of sales', '%', 'average', 'unit-word'],
    ['New sites in the north', 'sites', undefined, undefined],
  ])('is guessed by name and unit: %s in %s', (name, unit, expected, reason) => {
    const kpi = firstOf(`
      KPI | Unit | Jan-26 | Feb-26
      ${name} | ${unit} | 30 | 50`);
    expect([kpi.aggregation, kpi.guesses.aggregation?.reason.code]).toEqual([expected, reason]);
  });
});

describe('perspectives of sections', () => {
  const table = (first: string, second: string) => `
    KPI | Jan-26 | Feb-26
    ${first}
    Bookings of rooms | 40 | 44
    ${second}
    Wishes met | 70 | 72`;
  const perspectives = (picture: string) => propose(picture).kpis.map((kpi) => kpi.perspective);

  it.each([
    ['Finanzen', 'Patienten'],
    ['Tài chính', 'Người bệnh'],
    ['Finance', 'Those we serve'],
  ])('are taken as they are called: %s, %s', (first, second) => {
    expect(perspectives(table(first, second))).toEqual([first, second]);
  });

  it('are none where no section is a known one', () => {
    expect(perspectives(table('North wing', 'South wing'))).toEqual([undefined, undefined]);
  });
});

describe('a % that was typed as a number', () => {
  const actuals = (picture: string) =>
    propose(picture).kpis.map(({ readings }) => readings[0]?.value);

  it('is small where others of its table are whole numbers', () => {
    expect(
      actuals(`
        KPI | Unit | Jan-26
        Infected wounds | % | 0.4
        Beds in use | % | 88
        Staff on leave | % | 5.2`),
    ).toEqual([0.004, 0.88, 0.052]);
  });

  it('is a fraction where most of its table are', () => {
    expect(
      actuals(`
        KPI | Unit | Jan-26
        Infected wounds | % | 0.4
        Beds in use | % | 0.88
        Staff on leave | % | 0.052`),
    ).toEqual([0.4, 0.88, 0.052]);
  });
});

describe('what else a table tells', () => {
  it('takes groups in which the same KPIs come again for parts of the organisation', () => {
    const { kpis } = propose(`
      Wing | KPI | Jan-26 | Feb-26
      North | Guests | 40 | 44
       | Wishes met | 70 | 72
      South | Guests | 31 | 30
       | Wishes met | 64 | 66
      East | Guests | 12 | 15
       | Wishes met | 80 | 81`);
    expect(kpis.map(({ name, unit }) => `${name} of ${unit ?? ''}`)).toEqual([
      ...['Guests of North', 'Wishes met of North', 'Guests of South', 'Wishes met of South'],
      ...['Guests of East', 'Wishes met of East'],
    ]);
  });

  it('takes the direction from a minimum that is above the target', () => {
    const kpi = firstOf(`
      KPI | Minimum | Target | Jan-26
      Moisture | 10 | 9 | 9.4`);
    expect([kpi.direction, kpi.guesses.direction.reason.code]).toEqual([
      'lower',
      'thresholds-order',
    ]);
  });

  it('takes thresholds in words from one cell, and the direction from them', () => {
    const kpi = firstOf(`
      Kennzahl | Ampel | Plan 2026 | Ist 2026
      Gäste | grün ab 95 / gelb ab 85 | 95 | 91
      Wünsche | grün bis 5 / gelb bis 8 | 5 | 6`);
    expect(kpi).toMatchObject({ green: 95, amber: 85, direction: 'higher' });
  });

  it('takes no list of things to do for KPIs', () => {
    const { kpis } = propose(`
      KPI | Target | Actual
      Guests | 40 | 44
      Wishes met | 70 | 72

      Task | Owner | Due | Status
      Paint the north wing | Ann | @2026-11-30 | Open
      Buy beds | Bo | @2026-12-15 | Done`);
    expect(kpis.map(({ name }) => name)).toEqual(['Guests', 'Wishes met']);
  });

  it('takes no total of another KPI for a KPI, wherever its parts stand', () => {
    const { kpis } = propose(`
      Site | KPI | Jan-26 | Feb-26
      All | Total output | 71 | 74
      North | Output | 40 | 44
       | Stops | 2 | 3
      South | Output | 31 | 30
       | Stops | 1 | 0`);
    expect(kpis.map(({ name }) => name)).toEqual(['Output', 'Stops', 'Output', 'Stops']);
  });
});
