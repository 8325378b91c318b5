import * as fc from 'fast-check';
import { scoreBridge, type ScoreBridge } from '../../../src/review/facts/score-bridge';
import { reviewSubject } from '../../../src/review/subject/review-subject';
import type { Scorecard } from '../../../src/scorecard/model/scorecard';
import { evaluableScorecard } from '../../arbitraries/evaluable-scorecard';
import { runs } from '../../arbitraries/runs';
import { madeScorecard, OCTOBER, type MadeKpi } from '../made-scorecard';

const ROOM = { gains: 3, losses: 4, all: 8 };

function bridgeOf(kpis: readonly MadeKpi[], more: Partial<Scorecard> = {}, room = ROOM) {
  return scoreBridge(reviewSubject(madeScorecard(kpis, more), OCTOBER), room);
}

/** Name and points of each line, rounded for reading. */
function lines(bridge: ScoreBridge | undefined) {
  return bridge?.listed.map(({ kind, name, points }) => [kind, name, Number(points.toFixed(6))]);
}

describe('the bridge of the score', () => {
  it('leads from the score before over gains and losses to the score now', () => {
    const bridge = bridgeOf([
      { id: 'A', actuals: [100, 80] },
      { id: 'B', actuals: [100, 110] },
    ]);
    expect(bridge?.from).toBe('before');
    expect([bridge?.start, bridge?.end]).toEqual([100, 95]);
    expect(lines(bridge)).toEqual([
      ['kpi', 'Measure B', 5],
      ['kpi', 'Measure A', -10],
    ]);
    expect(bridge?.rest).toBeUndefined();
  });

  it('nets what there is no room for', () => {
    const bridge = bridgeOf(
      [
        { id: 'A', actuals: [100, 92] },
        { id: 'B', actuals: [100, 96] },
        { id: 'C', actuals: [100, 104] },
        { id: 'D', actuals: [100, 100] },
      ],
      {},
      { gains: 1, losses: 1, all: 2 },
    );
    expect(lines(bridge)).toEqual([
      ['kpi', 'Measure C', 1],
      ['kpi', 'Measure A', -2],
    ]);
    expect(bridge?.rest?.items.map(({ name }) => name)).toEqual(['Measure B', 'Measure D']);
    expect(bridge?.rest?.points).toBeCloseTo(-1, 9);
  });

  it('keeps the order of the scorecard among equal movers', () => {
    const same = ['A', 'B', 'C'].map((id) => ({ id, actuals: [100, 90] }));
    expect(bridgeOf(same)?.listed.map(({ name }) => name)).toEqual([
      'Measure A',
      'Measure B',
      'Measure C',
    ]);
  });

  it('names a KPI whose reading is missing, and one that is new', () => {
    const bridge = bridgeOf([
      { id: 'A', actuals: [100, 100] },
      { id: 'B', actuals: [80, undefined] },
      { id: 'C', actuals: [undefined, 100] },
    ]);
    // 90 before; A keeps half of the score, B leaves it and C comes: (80 − 90)/2 out, (100 − 90)/2 in.
    expect(lines(bridge)).toEqual([
      ['missing', 'Measure B', 5],
      ['new', 'Measure C', 5],
    ]);
    expect([bridge?.start, bridge?.end]).toEqual([90, 100]);
  });

  it('names a KPI that is not used any more', () => {
    const bridge = bridgeOf([
      { id: 'A', actuals: [100, 100] },
      { id: 'B', actuals: [80, undefined], activeTo: '2026-09-30' },
    ]);
    expect(lines(bridge)).toContainEqual(['gone', 'Measure B', 5]);
  });

  it('leaves out what moved less than 0.05 points', () => {
    const bridge = bridgeOf([{ id: 'A', actuals: [100, 100.04] }]);
    expect(bridge?.listed).toEqual([]);
    expect(bridge?.rest?.items).toHaveLength(1);
  });

  it('shows in the first review what the score lacks to green', () => {
    const bridge = bridgeOf([
      { id: 'A', actuals: [70] },
      { id: 'B', actuals: [90] },
    ]);
    expect(bridge?.from).toBe('green');
    expect([bridge?.start, bridge?.end]).toEqual([100, 80]);
    expect(lines(bridge)).toEqual([
      ['kpi', 'Measure A', -15],
      ['kpi', 'Measure B', -5],
    ]);
    expect(bridge?.rest).toBeUndefined();
  });

  it('nets in the first review what lies above green', () => {
    const bridge = bridgeOf([
      { id: 'A', actuals: [80] },
      { id: 'B', actuals: [110] },
    ]);
    expect(lines(bridge)).toEqual([['kpi', 'Measure A', -10]]);
    expect(bridge?.rest?.points).toBeCloseTo(5, 9);
  });

  it('is none where the worst child decides, and without a score', () => {
    expect(bridgeOf([{ id: 'A', actuals: [100, 90] }], { setup: { rollUp: 'Worst' } })).toBe(
      undefined,
    );
    expect(bridgeOf([{ id: 'A', actuals: [100, undefined] }])).toBeUndefined();
  });

  it('is one of units where the score is their mean', () => {
    const bridge = bridgeOf(
      [
        { id: 'A', objective: 'N1', actuals: [100, 80] },
        { id: 'B', objective: 'S1', actuals: [100, 104] },
      ],
      {
        setup: { unitRollUp: 'Children' },
        units: [
          { id: 'CO', name: 'Company' },
          { id: 'N', name: 'North', parent: 'CO', weight: 1 },
          { id: 'S', name: 'South', parent: 'CO', weight: 3 },
        ],
        objectives: [
          { id: 'N1', name: 'North grows', perspective: 'F', unit: 'N' },
          { id: 'S1', name: 'South grows', perspective: 'F', unit: 'S' },
        ],
      },
    );
    expect(lines(bridge)).toEqual([
      ['unit', 'South', 3],
      ['unit', 'North', -5],
    ]);
    expect([bridge?.start, bridge?.end]).toEqual([100, 98]);
  });

  it('always arrives at the score', () => {
    fc.assert(
      fc.property(evaluableScorecard, ({ scorecard, period }) => {
        const bridge = scoreBridge(reviewSubject(scorecard, period), ROOM);
        if (bridge === undefined) return;
        const listed = bridge.listed.reduce((sum, { points }) => sum + points, 0);
        expect(bridge.start + listed + (bridge.rest?.points ?? 0)).toBeCloseTo(bridge.end, 9);
        const others = bridge.rest?.items ?? [];
        const net = others.reduce((sum, { points }) => sum + points, 0);
        if (bridge.from === 'before') expect(bridge.rest?.points ?? 0).toBeCloseTo(net, 6);
      }),
      { numRuns: runs(50) },
    );
  });
});
