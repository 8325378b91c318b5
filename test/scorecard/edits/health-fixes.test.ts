import { changeKpi } from '../../../src/scorecard/edits/change-kpi';
import { heedFinding } from '../../../src/scorecard/edits/heed-finding';
import { ignoreFinding } from '../../../src/scorecard/edits/ignore-finding';
import { makeSharesWhole } from '../../../src/scorecard/edits/make-shares-whole';
import { makeWeightsWhole } from '../../../src/scorecard/edits/make-weights-whole';
import { moveToInitiatives } from '../../../src/scorecard/edits/move-to-initiatives';
import { retiredFrom } from '../../../src/scorecard/edits/retired-from';
import { settingsOf } from '../../../src/scorecard/evaluation/settings';
import { checkHealth } from '../../../src/scorecard/health/check-health';
import type { Scorecard } from '../../../src/scorecard/model/scorecard';
import { buildScorecard, periodOf } from '../build-scorecard';

const OCTOBER = periodOf('2026-10');

/** The kinds of finding that the health check still has of a rule. */
function found(scorecard: Scorecard, code: string): string[] {
  return checkHealth(scorecard, OCTOBER, '2026-11-22')
    .findings.filter((finding) => finding.code === code)
    .map(({ kind }) => kind);
}

describe('moveToInitiatives', () => {
  const base = buildScorecard({
    kpis: [
      { id: 'K1', name: 'Launch supplier portal', owner: 'Lan', data: { '2026-10': null } },
      { id: 'K2', name: 'Suppliers on time', pairedWith: 'K1' },
      { id: 'K3', name: 'Implement ERP', data: { '2026-09': 0.5 } },
    ],
  });

  it('makes an initiative of a KPI without figures, and leaves nothing that names the KPI', () => {
    const { kpis, readings, initiatives } = moveToInitiatives(base, 'K1', OCTOBER);
    expect(initiatives).toEqual([
      { id: 'I1', name: 'Launch supplier portal', objective: 'O', owner: 'Lan', status: 'Planned' },
    ]);
    expect(kpis.map(({ id }) => id)).toEqual(['K2', 'K3']);
    expect(kpis[0]).not.toHaveProperty('pairedWith');
    expect(readings.map(({ kpi }) => kpi)).toEqual(['K3']);
  });

  it('keeps the history of a KPI that has figures and counts it no more', () => {
    const moved = moveToInitiatives(base, 'K3', OCTOBER);
    expect(moved.kpis[2]).toMatchObject({ id: 'K3', activeTo: '2026-09-30' });
    expect(moved.readings).toBe(base.readings);
    expect(found(base, 'M1')).toHaveLength(2);
    expect(found(moved, 'M1')).toHaveLength(1);
  });

  it('numbers on from the initiatives that are there', () => {
    const with7 = { ...base, initiatives: [{ id: 'I7', name: 'Audit' }] };
    expect(moveToInitiatives(with7, 'K1', OCTOBER).initiatives[1]?.id).toBe('I8');
  });
});

describe('makeWeightsWhole', () => {
  it('divides 100 among siblings without weights, and the finding is gone', () => {
    const base = buildScorecard({ kpis: [{ id: 'K1' }, { id: 'K2' }, { id: 'K3' }] });
    expect(found(base, 'W1')).toEqual(['weightsBlank']);
    const whole = makeWeightsWhole(base, { table: 'BSC_KPIs', id: 'K1' }, OCTOBER);
    expect(whole.kpis.map(({ weight }) => weight)).toEqual([33.4, 33.3, 33.3]);
    expect(found(whole, 'W1')).toEqual([]);
  });

  it('leaves rows with another parent alone', () => {
    const base = buildScorecard({
      perspectives: [{ id: 'P' }, { id: 'P2' }],
      objectives: [{ id: 'O' }, { id: 'O2' }, { id: 'O3', perspective: 'P2' }],
      kpis: [],
    });
    const whole = makeWeightsWhole(base, { table: 'BSC_Objectives', id: 'O' }, OCTOBER);
    expect(whole.objectives.map(({ weight }) => weight)).toEqual([50, 50, undefined]);
  });
});

describe('makeSharesWhole', () => {
  it('keeps the proportions and makes 100 %', () => {
    const base = buildScorecard({
      kpis: [
        { id: 'W' },
        { id: 'A', partOf: 'W', share: 0.6 },
        { id: 'B', partOf: 'W', share: 0.6 },
        { id: 'C', partOf: 'W', share: 0.3 },
      ],
    });
    expect(found(base, 'W2')).toEqual(['sharesNotWhole']);
    const whole = makeSharesWhole(base, 'W', OCTOBER);
    expect(whole.kpis.map(({ share }) => share)).toEqual([undefined, 0.4, 0.4, 0.2]);
    expect(found(whole, 'W2')).toEqual([]);
  });
});

describe('an ignored finding', () => {
  const base = buildScorecard({ kpis: [{ id: 'K' }] });
  const entry = { rule: 'K2', object: 'K', reason: 'A count', who: 'Lan', when: '2026-11-22' };

  it('is not counted, until it is taken back', () => {
    expect(found(base, 'K2')).toHaveLength(1);
    const ignored = ignoreFinding(base, entry);
    expect(found(ignored, 'K2')).toHaveLength(0);
    expect(heedFinding(ignored, { rule: 'k2', object: 'k' }).ignored).toEqual([]);
  });

  it('has one entry, the newest', () => {
    const twice = ignoreFinding(ignoreFinding(base, entry), { ...entry, reason: 'Pieces' });
    expect(twice.ignored.map(({ reason }) => reason)).toEqual(['Pieces']);
  });
});

it('changes one KPI only, and blanks what is undefined', () => {
  const base = buildScorecard({ kpis: [{ id: 'K', owner: 'Lan', weight: 2 }, { id: 'K2' }] });
  const { kpis } = changeKpi(base, 'K', { owner: undefined, weight: 3 });
  expect(kpis[0]).toEqual({ id: 'K', name: 'K', objective: 'O', weight: 3 });
  expect(kpis[1]).toBe(base.kpis[1]);
});

it('retires a KPI on the day before the period, never before it began', () => {
  const { calendar } = settingsOf({});
  expect(retiredFrom({}, OCTOBER, calendar)).toBe('2026-09-30');
  expect(retiredFrom({ activeFrom: '2026-10-05' }, OCTOBER, calendar)).toBe('2026-10-05');
});
