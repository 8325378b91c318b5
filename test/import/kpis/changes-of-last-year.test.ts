import { proposeImport } from '../../../src/import/propose-import';
import { CALENDAR_YEAR } from '../../../src/scorecard/periods/fiscal-calendar';
import { sheetsOf } from '../sheets-of';

const OPTIONS = { today: '2026-11-15', calendar: CALENDAR_YEAR };

function targets(picture: string): (number | null)[] {
  const { kpis } = proposeImport(sheetsOf({ name: 'Report', picture }), OPTIONS);
  return kpis.flatMap(({ readings }) =>
    readings.filter(({ measure }) => measure === 'target').map(({ value }) => value),
  );
}

describe('a target that is a change of last year', () => {
  it.each([
    ['+10 % vs last year', 220],
    ['+5% vs LY', 210],
    ['-5% YoY', 190],
    ['+5% so với cùng kỳ', 210],
  ])('is reckoned from the prior year of its row: %s', (target, expected) => {
    expect(
      targets(`
        KPI | Unit | Prior year | Target | Actual
        Revenue | kEUR | 200 | ${target} | 205
        Guests | number | 40 | 44 | 45`),
    ).toEqual([expected, 44]);
  });

  it('is reckoned from the actual of the same period of the year before', () => {
    expect(
      targets(`
        KPI | Unit | Actual 2025 | Target 2026 | Actual 2026
        Revenue | kEUR | 200 | +5% vs LY | 205
        Guests | number | 40 | 44 | 45`),
    ).toEqual([210, 44]);
  });

  it('is none where nobody knows last year', () => {
    expect(
      targets(`
        KPI | Unit | Target | Actual
        Revenue | kEUR | +5% vs LY | 205
        Guests | number | 44 | 45`),
    ).toEqual([null, 44]);
  });

  it('is a plain % where no words speak of last year', () => {
    expect(
      targets(`
        KPI | Unit | Prior year | Target | Actual
        Growth | % | 4% | +5% | 3%
        Guests | number | 40 | 44 | 45`),
    ).toEqual([0.05, 44]);
  });
});
