import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { restatementsOf } from '../../../src/review/facts/restatements';
import { reviewSubject } from '../../../src/review/subject/review-subject';
import type { Snapshot } from '../../../src/scorecard/model/snapshot';
import { monthPeriod } from '../../../src/scorecard/periods/period';

const SAMPLE = sampleScorecard();

const kpi = (kind: Snapshot['kind'], closedOn: string, actual: number): Snapshot => ({
  kind,
  closedOn,
  period: monthPeriod(2026, 8),
  level: 'KPI',
  id: 'F1.1',
  actual,
});

const close = (month: number, closedOn: string): Snapshot => ({
  kind: 'First',
  closedOn,
  period: monthPeriod(2026, month),
  level: 'Scorecard',
  id: 'CO',
  score: 0.9,
});

const restated = (month: number, snapshots: readonly Snapshot[]) =>
  restatementsOf(reviewSubject({ ...SAMPLE, snapshots }, monthPeriod(2026, month)));

describe('restatements', () => {
  const snapshots = [
    kpi('First', '2026-09-10', 100),
    close(8, '2026-09-10'),
    kpi('Restated', '2026-09-20', 90),
    close(9, '2026-10-10'),
    kpi('Restated', '2026-10-25', 80),
    close(10, '2026-11-10'),
    kpi('Restated', '2026-11-20', 70),
  ];

  it('belong to the review that follows them', () => {
    const figures = (month: number) => restated(month, snapshots).map(({ was, is }) => [was, is]);
    expect(figures(9)).toEqual([[100, 90]]);
    expect(figures(10)).toEqual([[90, 80]]);
    expect(figures(11)).toEqual([[80, 70]]);
  });

  it('of the period itself stand in its own review too, when that is built again later', () => {
    const figures = restated(8, snapshots).map(({ period, was, is }) => [period, was, is]);
    const august = monthPeriod(2026, 8);
    expect(figures).toEqual([
      [august, 100, 90],
      [august, 90, 80],
      [august, 80, 70],
    ]);
  });

  it('are all there in the first review after them', () => {
    const unclosed = snapshots.filter(({ kind, level }) => kind === 'Restated' || level === 'KPI');
    expect(restated(11, unclosed).map(({ is }) => is)).toEqual([90, 80, 70]);
  });

  it('tell what was changed, the score of the whole too', () => {
    const whole = { ...close(9, '2026-10-25'), kind: 'Restated' as const, score: 0.8 };
    expect(restated(10, [close(9, '2026-10-10'), whole])).toEqual([
      { about: 'whole', id: 'CO', period: monthPeriod(2026, 9), what: 'score', was: 0.9, is: 0.8 },
    ]);
    const target = { ...kpi('Restated', '2026-10-25', 100), target: 120 };
    expect(restated(10, [kpi('First', '2026-09-10', 100), target])).toEqual([
      {
        about: 'KPI',
        id: 'F1.1',
        period: monthPeriod(2026, 8),
        what: 'target',
        was: undefined,
        is: 120,
      },
    ]);
  });

  it('leave out what did not change', () => {
    const same = kpi('Restated', '2026-09-20', 100);
    expect(restated(9, [kpi('First', '2026-09-10', 100), same])).toEqual([]);
  });
});
