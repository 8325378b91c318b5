import type { Initiative } from '../../../../src/scorecard/model/initiative';
import type { Scorecard } from '../../../../src/scorecard/model/scorecard';
import { monthPeriod } from '../../../../src/scorecard/periods/period';
import { sampleScorecard } from '../../../../src/library/sample/sample-scorecard';
import { initiativesSheet } from '../../../../src/review/sheets/initiatives/initiatives-sheet';
import { reviewSubject } from '../../../../src/review/subject/review-subject';
import { formulaAt, rowOf, shown } from '../../shown';

function sheetOf(change: Partial<Scorecard> = {}) {
  const scorecard = { ...sampleScorecard(), ...change };
  return initiativesSheet(reviewSubject(scorecard, monthPeriod(2026, 10))).sheet;
}

function withInitiatives(...initiatives: readonly Partial<Initiative>[]) {
  return sheetOf({
    initiatives: initiatives.map((each, index) => ({ id: `I${index + 1}`, name: 'x', ...each })),
  });
}

const BEHIND = { start: '2026-01-01', due: '2026-12-31', done: 0.1 };

describe('the sheet Initiatives', () => {
  it('says how many run behind time and what the forecasts say of the budgets', () => {
    // Budgets 1,845, forecasts 1,823.
    expect(shown(sheetOf(), 2, 2)).toBe(
      '1 of 6 initiatives runs behind time; forecasts stay 22\u202fkEUR below budgets',
    );
    const over = withInitiatives({ ...BEHIND, budget: 10, forecast: 14 }, { ...BEHIND });
    expect(shown(over, 2, 2)).toBe(
      '2 of 2 initiatives run behind time; forecasts exceed budgets by 4\u202fkEUR',
    );
  });

  it('says so when there are none', () => {
    const sheet = sheetOf({ initiatives: [] });
    expect(shown(sheet, 2, 2)).toBe('No initiatives yet');
    expect(sheet.charts).toEqual([]);
  });

  it('says so when none can be judged, and draws no chart', () => {
    const sheet = withInitiatives({ start: '2026-01-01' });
    expect(shown(sheet, 2, 2)).toBe('No initiative can be judged: % done or dates are missing');
    expect(sheet.charts).toEqual([]);
  });

  it('keeps blanks blank: no figure is made up for what nobody entered', () => {
    const sheet = withInitiatives({});
    const row = rowOf(sheet, 'I1');
    const figures = [6, 7, 9, 10, 11, 13, 14, 15, 16, 17].map((column) =>
      shown(sheet, row, column),
    );
    expect(figures.map((figure) => figure ?? '')).toEqual(Array.from({ length: 10 }, () => ''));
    expect(shown(sheet, row, 12)).toBe('○ No data');
    expect(shown(sheet, row + 1, 13)).toBe('');
  });

  it('works out time, gap, status and totals by formulas', () => {
    const sheet = withInitiatives({ ...BEHIND, budget: 100, spent: 20, forecast: 90 });
    expect(formulaAt(sheet, 7, 10)).toContain('BSC_AsOf');
    expect(formulaAt(sheet, 7, 12)).toContain('BSC_Signs');
    expect(formulaAt(sheet, 8, 13)).toBe('IF(COUNT(M7:M7)=0,"",SUM(M7:M7))');
    expect(shown(sheet, 8, 15)).toBe(0.2);
    expect(shown(sheet, 8, 17)).toBe(10);
  });

  it('measures what is spent only against budgets of which it is known', () => {
    const sheet = withInitiatives({ budget: 100, spent: 20 }, { budget: 300 });
    expect(shown(sheet, 9, 13)).toBe(400);
    expect(shown(sheet, 9, 15)).toBe(0.2);
  });

  it('draws those that can be judged, up to the twelve furthest behind', () => {
    const unjudged = { name: 'no dates' };
    const many = Array.from({ length: 15 }, (_, index) => ({ ...BEHIND, done: index / 20 }));
    const few = withInitiatives(unjudged, BEHIND).charts[0];
    expect(few?.series.map(({ drawn }) => drawn.length)).toEqual([1, 1]);
    const cut = withInitiatives(...many).charts[0];
    expect(cut?.series[0]?.drawn).toHaveLength(12);
    expect(cut?.series[0]?.drawn[11]).toBeCloseTo(0.55, 9);
  });

  it('names what could go wrong with those under way only', () => {
    const sheet = withInitiatives(
      { ...BEHIND, risk: 'The mould is late' },
      { ...BEHIND, risk: 'It is over', status: 'Done' },
    );
    const texts = sheet.cells.map(({ content }) => content);
    expect(texts).toContain('The mould is late');
    expect(texts).not.toContain('It is over');
  });

  it('breaks the page before the chart when the table is long', () => {
    const many = Array.from({ length: 15 }, () => BEHIND);
    const { page } = withInitiatives(...many);
    // Fifteen rows from row 7, and the totals.
    expect(page.breaksAfter).toEqual([22]);
    expect(sheetOf().page.fit).toEqual({ wide: 1, tall: 1 });
  });
});
