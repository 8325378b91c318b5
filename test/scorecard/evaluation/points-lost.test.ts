import { pointsLost } from '../../../src/scorecard/evaluation/points-lost';
import { evaluateAt, kpiIn } from '../build-scorecard';

describe('the points that a KPI loses', () => {
  const small = {
    kpis: [
      { id: 'A', target: 100, weight: 3, data: { '2026-10': 80 } },
      { id: 'B', target: 100, data: { '2026-10': 110 } },
      { id: 'C', target: 100, data: { '2026-10': null } },
    ],
  };
  const lost = (id: string, setup = {}) => {
    const evaluation = evaluateAt({ ...small, setup }, '2026-10');
    return pointsLost(kpiIn(evaluation, id), evaluation.settings);
  };

  it('are its share of the scorecard times how far it is below green', () => {
    // ¾ of the weight with data, 20 points below green.
    expect(lost('A')).toBeCloseTo(15, 9);
  });

  it('are none above green', () => {
    expect(lost('B')).toBe(0);
  });

  it('are the whole share of a missing KPI where missing counts as zero', () => {
    // One fifth of the weight, and all of its 100 points.
    expect(lost('C', { missingData: 'Zero' })).toBeCloseTo(20, 9);
  });

  it('are unknown without a score, and where the worst child decides', () => {
    expect(lost('C')).toBeUndefined();
    expect(lost('A', { rollUp: 'Worst' })).toBeUndefined();
  });
});
