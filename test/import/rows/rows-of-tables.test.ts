import { proposeImport } from '../../../src/import/propose-import';
import { CALENDAR_YEAR } from '../../../src/scorecard/periods/fiscal-calendar';
import { sheetsOf } from '../sheets-of';

function propose(picture: string) {
  return proposeImport(sheetsOf({ name: 'KPI 2026', picture }), {
    today: '2026-11-15',
    calendar: CALENDAR_YEAR,
  });
}

describe('rows whose label names a measure', () => {
  it.each([
    ['Rework %', 'Actual', 'Target'],
    ['Ausschuss %', 'Ist', 'Soll'],
    ['Merma %', 'Real', 'Ppto'],
    ['Tỷ lệ lỗi %', 'TH', 'KH'],
  ])('keeps the per cent sign of "%s" with its name', (name, actual, target) => {
    const { kpis } = propose(`
      KPI | Jan-26 | Feb-26
      ${name} ${actual} | 2.5 | 2.4
      ${name} ${target} | 2 | 2`);
    expect(kpis.map((kpi) => [kpi.name, kpi.measureUnit])).toEqual([[name, '%']]);
    expect(kpis[0]?.readings.map(({ measure }) => measure)).toEqual([
      ...['actual', 'actual', 'target', 'target'],
    ]);
  });

  it.each(['Umsatz Vorquartal', 'Umsatz Prev yr', 'Umsatz Mois précédent', 'Umsatz Mes ant.'])(
    'takes %s for the figures of before',
    (label) => {
      const { kpis } = propose(`
        KPI | Jan-26 | Feb-26
        Umsatz Ist | 25 | 24
        ${label} | 20 | 22`);
      expect(kpis).toHaveLength(1);
      expect(kpis[0]?.readings.at(-1)?.measure).toBe('prior');
    },
  );
});

describe('rows that add up others', () => {
  it.each([
    ['Receitas', 'Receitas acumuladas'],
    ['Deliveries', 'Deliveries (to date)'],
    ['Absatz', 'Absatz kumulierte'],
    ['Doanh số', 'Doanh số tích lũy'],
  ])('takes no running total of %s for a KPI', (name, total) => {
    const { kpis } = propose(`
      KPI | Jan-26 | Feb-26
      ${name} | 100 | 110
      ${total} | 100 | 210`);
    expect(kpis.map((kpi) => kpi.name)).toEqual([name]);
  });

  it.each([
    ["'1.500,5 | '2.000", "'1.000,5 | '1.200", "'500 | '800"],
    ["'1,500.5 | '2,000", "'1,000.5 | '1,200", "'500 | '800"],
  ])('adds up figures that are texts: %s', (sum, one, other) => {
    const { kpis } = propose(`
      KPI | Jan-26 | Feb-26
      Total deposits | ${sum}
      Savings accounts | ${one}
      Current accounts | ${other}`);
    expect(kpis.map((kpi) => kpi.name)).toEqual(['Savings accounts', 'Current accounts']);
  });
});

describe('figures that look like years', () => {
  it('are figures where a name stands below the heading of the names', () => {
    const { kpis } = propose(`
      KPI | Target | Actual
      Headcount | 2025 | 2026
      Parts made | 2100 | 1990`);
    expect(kpis.map(({ name }) => name)).toEqual(['Headcount', 'Parts made']);
    expect(kpis[0]?.readings.map(({ value }) => value)).toEqual([2025, 2026]);
  });
});
