import { readingsOf } from '../../../src/library/sample/kpi-series';
import { monthPeriod } from '../../../src/scorecard/periods/period';

describe('readingsOf', () => {
  it('gives each figure the period after the one before, across the end of a year', () => {
    const readings = readingsOf({
      kpi: 'A',
      from: '2025-12',
      actual: ['5', '6 7'],
      target: ['4×3'],
    });
    expect(readings).toEqual([
      { kpi: 'A', period: monthPeriod(2025, 12), actual: 5, target: 4 },
      { kpi: 'A', period: monthPeriod(2026, 1), actual: 6, target: 4 },
      { kpi: 'A', period: monthPeriod(2026, 2), actual: 7, target: 4 },
    ]);
  });

  it('leaves out what is not known, and never writes 0 for it', () => {
    const readings = readingsOf({ kpi: 'A', from: '2026-01', actual: ['–'], target: ['4 -4'] });
    expect(readings).toEqual([
      { kpi: 'A', period: monthPeriod(2026, 1), target: 4 },
      { kpi: 'A', period: monthPeriod(2026, 2), target: -4 },
    ]);
  });

  it('divides numerator by denominator where there is no actual', () => {
    const [first] = readingsOf({
      kpi: 'A',
      from: '2026-W02',
      numerator: ['3'],
      denominator: ['4'],
    });
    expect(first).toMatchObject({ actual: 0.75, numerator: 3, denominator: 4 });
  });

  it('puts forecasts and remarks into the period that they name', () => {
    const readings = readingsOf({
      kpi: 'A',
      from: '2026-Q3',
      target: ['1 2'],
      forecasts: { '2026-Q4': 3 },
      remarks: { '2026-Q3': { note: 'late' } },
    });
    expect(readings.map(({ forecast, note }) => [forecast, note])).toEqual([
      [undefined, 'late'],
      [3, undefined],
    ]);
  });

  it('refuses a start that names no period', () => {
    expect(() => readingsOf({ kpi: 'A', from: 'soon' })).toThrow('A: no period "soon"');
  });
});
