import { nextId } from '../../../src/scorecard/edits/next-id';
import { nextKpiId } from '../../../src/scorecard/edits/next-kpi-id';
import { nextObjectiveId } from '../../../src/scorecard/edits/next-objective-id';
import { EMPTY_SCORECARD } from '../../../src/scorecard/model/scorecard';
import { monthPeriod } from '../../../src/scorecard/periods/period';

describe('the next ID', () => {
  it.each([
    ['F1.', [], 'F1.1'],
    ['F1.', ['F1.1', 'F1.4', 'F2.7'], 'F1.5'],
    ['F', ['f9', 'F10', 'F1.1', 'FX'], 'F11'],
    ['K', ['K', 'K01', 'K-3'], 'K2'],
  ])('after %s of %j is %s', (stem, taken, next) => {
    expect(nextId(stem, taken)).toBe(next);
  });

  it('of a KPI follows its objective, and a deleted KPI whose history is kept', () => {
    const scorecard = {
      ...EMPTY_SCORECARD,
      kpis: [{ id: 'F1.1', name: 'Revenue', objective: 'F1' }],
      readings: [{ kpi: 'F1.2', period: monthPeriod(2026, 10), actual: 5 }],
    };
    expect(nextKpiId(scorecard, 'F1')).toBe('F1.3');
    expect(nextKpiId(scorecard, 'C1')).toBe('C1.1');
    expect(nextKpiId(scorecard, undefined)).toBe('K1');
  });

  it('of an objective follows its unit and its perspective', () => {
    const objectives = ['F1', 'SA.F4', 'P2'].map((id) => ({ id, name: id }));
    expect(nextObjectiveId({ objectives }, { perspective: 'P' })).toBe('P3');
    expect(nextObjectiveId({ objectives }, { perspective: 'F', unit: 'SA' })).toBe('SA.F5');
    expect(nextObjectiveId({ objectives }, {})).toBe('O1');
  });
});
