import { sampleScorecard } from '../../../../src/library/sample/sample-scorecard';
import { kpiReviewSheet } from '../../../../src/review/sheets/kpi-review/kpi-review-sheet';
import { reviewSubject } from '../../../../src/review/subject/review-subject';
import type { KpiReview } from '../../../../src/scorecard/model/kpi-review';
import { EMPTY_SCORECARD, type Scorecard } from '../../../../src/scorecard/model/scorecard';
import { monthPeriod, quarterPeriod, type Period } from '../../../../src/scorecard/periods/period';
import { formulaAt, rowOf, shown } from '../../shown';

const SAMPLE = sampleScorecard();
const OCTOBER = monthPeriod(2026, 10);
const [ID, READINGS, ON_TRACK, REVIEWED, EVIDENCE, SUGGESTED, DECISION, CHANGES] = [
  2, 6, 7, 10, 11, 12, 13, 14,
];

const composed = (scorecard: Scorecard, period: Period = OCTOBER) =>
  kpiReviewSheet(reviewSubject(scorecard, period)).sheet;

const reviewed = (...reviews: readonly KpiReview[]) =>
  composed({ ...SAMPLE, kpiReviews: [...SAMPLE.kpiReviews, ...reviews] });

describe('the sheet KPI review', () => {
  const sheet = composed(SAMPLE);

  it('counts the readings on Data', () => {
    const row = rowOf(sheet, 'P1.1');
    expect(formulaAt(sheet, row, READINGS)).toMatch(/^COUNT\(Data![A-Z0-9:]+\)&" of "&"?23"?$/);
    expect(shown(sheet, row, READINGS)).toBe('22 of 23');
  });

  it('gives the evidence of what it suggests', () => {
    const row = rowOf(sheet, 'F3.1');
    expect(shown(sheet, row, ON_TRACK)).toBe('12 of 12');
    expect(shown(sheet, row, EVIDENCE)).toBe(
      'On track 12 of 12 times: the target may be too soft.',
    );
    expect(shown(sheet, row, SUGGESTED)).toBe('Modify');
  });

  it('says in its message what is suggested', () => {
    const suggestions = sheet.cells
      .filter(({ row, column }) => column === SUGGESTED && row > 5)
      .map(({ content }) => content);
    const count = (word: string) => suggestions.filter((each) => each === word).length;
    expect(shown(sheet, 2, ID)).toBe(
      `KPI system: keep ${count('Keep')}, modify ${count('Modify')}, eliminate ${count('Eliminate')} (suggested)`,
    );
    expect(count('Keep') + count('Modify') + count('Eliminate')).toBe(16);
  });

  it('offers the three decisions', () => {
    const [validation] = sheet.validations;
    expect(validation?.allows).toEqual({ kind: 'list', values: ['Keep', 'Modify', 'Eliminate'] });
    expect(validation?.blocks).toEqual([{ top: 6, left: DECISION, bottom: 21, right: DECISION }]);
  });

  it('speaks of periods where the review is not monthly', () => {
    const heads = composed(SAMPLE, quarterPeriod(2026, 3)).cells.map(({ content }) => content);
    expect(heads).toContain('Periods off track now');
    expect(heads).not.toContain('Months off track now');
  });

  it('says that there are no KPIs', () => {
    const empty = composed(EMPTY_SCORECARD);
    expect(shown(empty, 2, ID)).toBe('KPI system: no KPIs yet');
    expect(empty.validations).toEqual([]);
  });
});

describe('decisions on the sheet KPI review', () => {
  const taken = (date: string, decision: 'Keep' | 'Modify'): KpiReview => ({
    date,
    kpi: 'F3.1',
    decision,
    reason: 'Never missed',
    change: 'Target to 1,800',
  });

  it('are those taken after the meeting before and until this one', () => {
    // The meetings were on 12 October and 9 November 2026.
    const sheet = reviewed(taken('2026-11-09', 'Modify'));
    const row = rowOf(sheet, 'F3.1');
    expect(shown(sheet, row, DECISION)).toBe('Modify');
    expect(shown(sheet, row, CHANGES)).toBe('Target to 1,800');
    expect(shown(sheet, sheet.page.area.bottom, 3)).toBe(
      '1 of 16 decided: 0 keep, 1 modify, 0 eliminate',
    );
  });

  it('are the last review when they were taken before', () => {
    const sheet = reviewed(taken('2026-10-12', 'Modify'));
    const row = rowOf(sheet, 'F3.1');
    expect(shown(sheet, row, DECISION)).toBeUndefined();
    // 12 October 2026 is day 46307 of Excel's calendar.
    expect(shown(sheet, row, REVIEWED)).toBe(46307);
  });

  it('are not known before they are taken', () => {
    const sheet = reviewed(taken('2026-11-10', 'Modify'));
    expect(shown(sheet, rowOf(sheet, 'F3.1'), DECISION)).toBeUndefined();
  });
});
