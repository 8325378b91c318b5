import { checkParts } from '../../../src/scorecard/cascade/parts-check';
import { evaluateAt, type KpiRows } from '../build-scorecard';

function part(id: string, actual: number | null, fields: Partial<KpiRows> = {}): KpiRows {
  return { id, aggregation: 'sum', target: 10, data: { '2026-10': actual }, ...fields };
}

function check(kpis: readonly KpiRows[]) {
  return checkParts(evaluateAt({ kpis }, '2026-10'));
}

describe('the parts of a KPI', () => {
  const parts = [part('A', 30, { partOf: 'W' }), part('B', 20, { partOf: 'W' })];

  it('are checked against the whole', () => {
    const [found] = check([part('W', 50), ...parts]);
    expect(found).toMatchObject({ sum: 50, difference: 0, addsUp: true });
    expect(found?.whole.kpi.id).toBe('W');
    expect(found?.parts.map(({ kpi }) => kpi.id)).toEqual(['A', 'B']);
  });

  it('that do not add up are shown with the difference, and never replace the whole', () => {
    const [found] = check([part('W', 57), ...parts]);
    expect(found).toMatchObject({ sum: 50, difference: 7, addsUp: false });
    expect(found?.whole.actual).toBe(57);
  });

  it('add up in spite of binary fractions', () => {
    const tenths = [part('A', 0.1, { partOf: 'W' }), part('B', 0.2, { partOf: 'W' })];
    expect(check([part('W', 0.3), ...tenths])[0]?.addsUp).toBe(true);
  });

  it('are not summed while one of them, or the whole, has no actual', () => {
    const waiting = [part('A', 30, { partOf: 'W' }), part('B', null, { partOf: 'W' })];
    for (const kpis of [
      [part('W', 50), ...waiting],
      [part('W', null), ...parts],
    ]) {
      const [found] = check(kpis);
      expect([found?.sum, found?.difference, found?.addsUp]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }
  });

  it('of a measure that does not add up, such as a ratio, are not checked', () => {
    expect(check([part('W', 50, { aggregation: 'ratio' }), ...parts])).toEqual([]);
  });

  it('of a KPI that is not there are not checked', () => {
    expect(check(parts)).toEqual([]);
  });
});
