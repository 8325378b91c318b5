import { heatMap, spreadOf } from '../../../src/review/facts/heat-map';
import { reviewSubject } from '../../../src/review/subject/review-subject';
import type { Kpi } from '../../../src/scorecard/model/kpi';
import type { Reading } from '../../../src/scorecard/model/reading';
import { EMPTY_SCORECARD, type Scorecard } from '../../../src/scorecard/model/scorecard';
import { monthPeriod } from '../../../src/scorecard/periods/period';

const OCTOBER = monthPeriod(2026, 10);

/** A company with units A and B; each number is the actual of a unit's part of the KPI with that position. */
function company(parts: readonly (readonly [number, number])[]): Scorecard {
  const kpis: Kpi[] = [];
  const readings: Reading[] = [];
  const add = (kpi: Kpi, actual: number): void => {
    kpis.push(kpi);
    readings.push({ kpi: kpi.id, period: OCTOBER, actual, target: 100 });
  };
  parts.forEach(([inA, inB], index) => {
    const id = `K${index}`;
    add({ id, name: `KPI ${index}`, objective: 'O' }, 100);
    add({ id: `${id}A`, name: `Part ${index}`, objective: 'OA', partOf: id }, inA);
    add({ id: `${id}B`, name: `Part ${index}`, objective: 'OB', partOf: id }, inB);
  });
  return {
    ...EMPTY_SCORECARD,
    perspectives: [{ id: 'F', name: 'Financial' }],
    units: [
      { id: 'C', name: 'Company' },
      { id: 'A', name: 'A', parent: 'C' },
      { id: 'B', name: 'B', parent: 'C' },
    ],
    objectives: ['O', 'OA', 'OB'].map((id) => ({
      id,
      name: id,
      perspective: 'F',
      unit: id.slice(1) || 'C',
    })),
    kpis,
    readings,
  };
}

const mapOf = (scorecard: Scorecard) => heatMap(reviewSubject(scorecard, OCTOBER));

describe('the heat map', () => {
  it('has the whole, the perspective and the KPI with its parts', () => {
    const { rows } = mapOf(company([[90, 110]]));
    expect(rows.map(({ kind, cells }) => [kind, ...cells.map((cell) => cell?.score)])).toEqual([
      ['whole', 0.9, 1.1],
      ['perspective', 0.9, 1.1],
      ['KPI', 0.9, 1.1],
    ]);
    expect(spreadOf(rows[2] ?? { cells: [] })).toBeCloseTo(0.2, 12);
  });

  it('takes the weighted mean of several parts in one unit', () => {
    const one = company([[90, 110]]);
    const second: Kpi = { id: 'X', name: 'Second', objective: 'OA', partOf: 'K0', weight: 3 };
    const reading = { kpi: 'X', period: OCTOBER, actual: 50, target: 100 };
    const { rows } = mapOf({
      ...one,
      kpis: [...one.kpis, second],
      readings: [...one.readings, reading],
    });
    // (90 × 1 + 50 × 3) / 4 = 60.
    expect(rows[2]?.cells[0]).toEqual({ score: 0.6, status: 'Red', followsScale: true });
  });

  it('keeps the 60 KPIs with the largest spread, in the order of the scorecard', () => {
    const parts = Array.from({ length: 70 }, (_, index) => [100, 100 - index / 10] as const);
    const { rows, rowsLeft } = mapOf(company(parts));
    const kpis = rows.filter(({ kind }) => kind === 'KPI').map(({ id }) => id);
    expect(rowsLeft).toBe(10);
    expect(kpis).toHaveLength(60);
    expect([kpis[0], kpis[59]]).toEqual(['K10', 'K69']);
  });

  it('does not let a KPI with limits of its own follow the limits of Method', () => {
    const one = company([[90, 110]]);
    const kpis = one.kpis.map((kpi) => (kpi.id === 'K0A' ? { ...kpi, green: 0.8 } : kpi));
    const { rows } = mapOf({ ...one, kpis });
    expect(rows[2]?.cells.map((cell) => cell?.followsScale)).toEqual([false, true]);
    expect(rows[2]?.cells[0]?.status).toBe('Green');
  });
});
