import { scoreHeadline } from '../../../src/review/facts/score-headline';
import { reviewSubject } from '../../../src/review/subject/review-subject';
import { EMPTY_SCORECARD, type Scorecard } from '../../../src/scorecard/model/scorecard';
import { madeScorecard, OCTOBER, type MadeKpi } from '../made-scorecard';

function message(scorecard: Scorecard): string {
  return scoreHeadline(reviewSubject(scorecard, OCTOBER)).message;
}

function of(kpis: readonly MadeKpi[], setup = {}): string {
  return message(madeScorecard(kpis, { setup }));
}

describe('the message of a review', () => {
  it('says what cost more than what gained', () => {
    const kpis = [
      { id: 'A', actuals: [100, 80] },
      { id: 'B', actuals: [100, 110] },
    ];
    expect(of(kpis)).toBe(
      'Score 95.0, down 5.0 points: “Measure A” cost more than “Measure B” gained',
    );
  });

  it('says what gained more', () => {
    const kpis = [
      { id: 'A', actuals: [80, 100] },
      { id: 'B', actuals: [100, 96] },
    ];
    expect(of(kpis)).toBe(
      'Score 98.0, up 8.0 points: “Measure A” gained more than “Measure B” cost',
    );
  });

  it('names one side when there is only one', () => {
    expect(of([{ id: 'A', actuals: [80, 100] }])).toBe(
      'Score 100.0, up 20.0 points: “Measure A” gained most',
    );
  });

  it('says that nothing moved', () => {
    expect(of([{ id: 'A', actuals: [90, 90] }])).toBe(
      'Score 90.0, unchanged: no KPI moved it by much',
    );
  });

  it('says in the first review what costs most', () => {
    expect(of([{ id: 'A', actuals: [80] }])).toBe(
      'Score 80.0 in the first review: “Measure A” cost most',
    );
    expect(of([{ id: 'A', actuals: [101] }])).toBe(
      'Score 101.0 in the first review: every KPI on target',
    );
  });

  it('names the lowest KPI where the worst child decides', () => {
    const kpis = [
      { id: 'A', actuals: [100, 100] },
      { id: 'B', actuals: [90, 80] },
    ];
    expect(of(kpis, { rollUp: 'Worst' })).toBe(
      'Score 80.0, down 10.0 points: “Measure B” is the lowest',
    );
  });

  it('says why there is no score', () => {
    expect(message(EMPTY_SCORECARD)).toBe('No KPIs yet: add the first one to the scorecard');
    expect(of([{ id: 'A', actuals: [90, undefined] }])).toBe(
      'No score: only 0% of the weight has data, 50% is needed',
    );
    expect(of([{ id: 'A', actuals: [90], direction: 'none' }])).toBe(
      'No score: no KPI can be scored in Oct 2026',
    );
  });

  it('names a perspective with too little data', () => {
    const scorecard = madeScorecard(
      [
        { id: 'A', actuals: [90, 90] },
        { id: 'B', actuals: [90, undefined], objective: 'C1' },
      ],
      {
        perspectives: [
          { id: 'F', name: 'Financial' },
          { id: 'C', name: 'Customer' },
        ],
        objectives: [
          { id: 'F1', name: 'Grow', perspective: 'F' },
          { id: 'C1', name: 'Serve', perspective: 'C' },
        ],
      },
    );
    expect(message(scorecard)).toMatch(/; too little data in “Customer”$/);
  });

  it('stays on its line however long the names are', () => {
    const name = 'Share of complaints that were answered within two working days by the regions';
    const kpis = ['A', 'B', 'C', 'D'].map((id, index) => ({
      id,
      name: `${name} ${id}`,
      actuals: [90, index < 2 ? 80 : 95],
    }));
    expect(of(kpis).length).toBeLessThanOrEqual(108);
    expect(of(kpis)).toMatch(/^Score 87.5, down 2.5 points/);
  });
});
