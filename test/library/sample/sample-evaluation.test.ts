import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { evaluate } from '../../../src/scorecard/evaluation/evaluate';
import type { KpiResult } from '../../../src/scorecard/evaluation/kpi-result';
import { STATUSES } from '../../../src/scorecard/model/status';
import { monthPeriod, samePeriod } from '../../../src/scorecard/periods/period';

const SEPTEMBER = monthPeriod(2026, 9);
const OCTOBER = monthPeriod(2026, 10);
const sample = sampleScorecard();
const october = evaluate(sample, OCTOBER);

function result(id: string): KpiResult {
  const found = october.kpiById.get(id);
  if (!found) throw new Error(`No result for ${id}`);
  return found;
}

function idsWith(status: string): readonly string[] {
  return october.kpis.filter((one) => one.status === status).map(({ kpi }) => kpi.id);
}

describe('the sample in October 2026', () => {
  it('has every status', () => {
    expect(october.kpis).toHaveLength(26);
    expect(new Set(october.kpis.map(({ status }) => status))).toEqual(new Set(STATUSES));
  });

  it('has the statuses that its story tells', () => {
    expect(idsWith('Red')).toEqual(['F2.2', 'C1.1', 'SA2.1', 'SC1.1', 'SC3.1']);
    expect(idsWith('No data')).toEqual(['L1.1']);
    expect(idsWith('Not scored')).toEqual(['F2.3']);
    expect(idsWith('Not due')).toEqual(['C2.1', 'P3.1', 'L2.2']);
    expect(idsWith('Amber')).toHaveLength(8);
    expect(idsWith('Green')).toHaveLength(8);
  });

  it('totals the weeks of the month by orders: 966 of 1,085 on the day', () => {
    // Weeks 40 to 44; the Thursday of week 40 is 1 October.
    const [onTime, due] = [195 + 187 + 188 + 190 + 206, 219 + 209 + 211 + 213 + 233];
    expect(result('C1.1').actual).toBeCloseTo(onTime / due, 12);
  });

  it('has a critical KPI that is red, with a cause and an action', () => {
    expect(result('C1.1')).toMatchObject({ status: 'Red', kpi: { critical: true } });
    expect(
      sample.analyses.some((one) => one.kpi === 'C1.1' && samePeriod(one.period, OCTOBER)),
    ).toBe(true);
    expect(sample.actions.some((one) => one.kpi === 'C1.1' && one.status === 'Open')).toBe(true);
  });

  it('has exactly one red KPI without a cause', () => {
    const explained = sample.analyses
      .filter(({ period }) => samePeriod(period, OCTOBER))
      .map(({ kpi }) => kpi);
    expect(idsWith('Red').filter((id) => !explained.includes(id))).toEqual(['SA2.1']);
    expect(sample.actions.filter(({ kpi }) => kpi === 'SA2.1')).toEqual([]);
  });

  it('shows an override beside what the rule gives', () => {
    expect(result('C2.2')).toMatchObject({ status: 'Amber', computedStatus: 'Red' });
  });

  it('carries the third quarter for a KPI that is not due', () => {
    expect(result('C2.1')).toMatchObject({ carried: true, actual: 44, target: 45 });
  });

  it('is incomplete to date where a month in the middle has no figure', () => {
    expect(result('P1.1').yearToDate?.missing).toEqual([monthPeriod(2026, 5)]);
  });

  it('adds up revenue to date by hand: 50,970 of 51,480 kEUR', () => {
    expect(result('F1.1').yearToDate).toMatchObject({ actual: 50970, target: 51480 });
  });

  it('expects 60,320 kEUR of revenue for the year: ten months and two entered forecasts', () => {
    expect(result('F1.1').fullYear).toMatchObject({
      value: 50970 + 4900 + 4450,
      target: 60970,
      method: 'entered',
    });
  });

  it('falls month by month since June', () => {
    const scores = [6, 7, 8, 9, 10].map(
      (month) => evaluate(sample, monthPeriod(2026, month)).overall.score ?? 0,
    );
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(5);
  });
});

describe('the snapshots of the sample', () => {
  const september = evaluate(sample, SEPTEMBER);
  const rows = sample.snapshots.filter(({ period }) => samePeriod(period, SEPTEMBER));
  const first = rows.filter(({ kind }) => kind === 'First');
  const restated = rows.filter(({ kind }) => kind === 'Restated');

  it('freeze scorecard, departments, perspectives, objectives and KPIs of every closed review', () => {
    // 1 + 3 + 4 + 22 + 26 rows each time.
    expect(first).toHaveLength(56);
    const closed = sample.reviews.filter(({ closedOn }) => closedOn);
    expect(sample.snapshots).toHaveLength(56 * closed.length + restated.length);
  });

  it('hold the first figure of the restated KPI, and its new one with a reason', () => {
    expect(first.find(({ id }) => id === 'P1.1')).toMatchObject({ actual: 64, status: 'Green' });
    expect(restated.find(({ id }) => id === 'P1.1')).toMatchObject({ actual: 79, status: 'Red' });
    expect(restated.every(({ reason }) => reason)).toBe(true);
  });

  it('restate only what the new figure changes', () => {
    expect(restated.map(({ level, id }) => `${level} ${id}`)).toEqual([
      'Scorecard CO',
      'Perspective P',
      'Objective P1',
      'KPI P1.1',
    ]);
    expect(restated[0]?.score).toBe(september.overall.score);
  });

  it('agree with what the scorecard says now for every other KPI', () => {
    for (const row of first.filter(({ level, id }) => level === 'KPI' && id !== 'P1.1')) {
      const now = september.kpiById.get(row.id);
      expect([row.id, row.actual, row.status]).toEqual([row.id, now?.actual, now?.status]);
    }
  });
});
