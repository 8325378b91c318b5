import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { closePeriod } from '../../../src/scorecard/edits/close-period';
import { closedPeriods } from '../../../src/scorecard/edits/closed-periods';
import { closingGaps } from '../../../src/scorecard/edits/closing-gaps';
import { frozenFigures } from '../../../src/scorecard/edits/frozen-figures';
import { reportedPeriods } from '../../../src/scorecard/edits/reported-periods';
import { withRestatement } from '../../../src/scorecard/edits/with-restatement';
import { monthPeriod, samePeriod } from '../../../src/scorecard/periods/period';

const OCTOBER = monthPeriod(2026, 10);
const scorecard = sampleScorecard();
const closing = { on: '2026-11-03', by: 'Lê Hoàng Nam', gaps: 'No actual: Returns' };

describe('closing a period', () => {
  const closed = closePeriod(scorecard, OCTOBER, closing);

  it('freezes every figure once, with who and when', () => {
    const added = closed.snapshots.slice(scorecard.snapshots.length);
    expect(added).toHaveLength(frozenFigures(scorecard, OCTOBER).length);
    expect(added[0]).toMatchObject({
      closedOn: '2026-11-03',
      by: 'Lê Hoàng Nam',
      kind: 'First',
      level: 'Scorecard',
    });
    expect(closePeriod(closed, OCTOBER, closing).snapshots).toEqual(closed.snapshots);
  });

  it('notes the day and the gaps in the review of the company, and keeps its other fields', () => {
    const own = closed.reviews.filter(({ period }) => samePeriod(period, OCTOBER));
    expect(own.filter(({ closedOn }) => closedOn === '2026-11-03')).toEqual([
      expect.objectContaining({ closedBy: 'Lê Hoàng Nam' }),
    ]);
    expect(own[0]?.gaps).toMatch(/; No actual: Returns$/);
    const before = scorecard.reviews.find(({ period }) => samePeriod(period, OCTOBER));
    expect(own[0]).toMatchObject({ attendees: before?.attendees, meeting: before?.meeting });
    expect(own[0]?.gaps?.startsWith(before?.gaps ?? 'none')).toBe(true);
    expect(closedPeriods(closed).some((period) => samePeriod(period, OCTOBER))).toBe(true);
  });

  it('is reported as first reported and, later, as restated with the reason', () => {
    const [kpi] = closed.kpis;
    const changed = {
      ...closed,
      readings: closed.readings.map((reading) =>
        reading.kpi === kpi?.id && samePeriod(reading.period, OCTOBER)
          ? { ...reading, actual: (reading.actual ?? 0) / 2 }
          : reading,
      ),
    };
    const restatement = { on: '2026-12-01', reason: 'Correction' };
    const [october] = reportedPeriods(withRestatement(closed, changed, restatement));
    expect(october).toMatchObject({ period: OCTOBER, reasons: ['Correction'] });
    expect(october?.first).toBe(reportedPeriods(closed)[0]?.first);
    expect(october?.restated).toBeLessThan(october?.first ?? 0);
  });
});

describe('what stands against closing', () => {
  it('is a missing actual, and an off-track KPI that nobody explained', () => {
    const { due, missing, toExplain, unexplained } = closingGaps(scorecard, OCTOBER);
    expect(due).toBeGreaterThan(missing.length);
    expect(toExplain).toBeGreaterThan(0);
    const none = closingGaps({ ...scorecard, analyses: [], actions: [] }, OCTOBER);
    expect(none.unexplained).toHaveLength(toExplain);
    expect(none.unexplained.every(({ lacks }) => lacks.length === 5)).toBe(true);
    expect(unexplained.length).toBeLessThan(toExplain);
  });

  it('is every KPI that is due where nothing was entered', () => {
    const empty = closingGaps({ ...scorecard, readings: [] }, OCTOBER);
    expect(empty.missing.length).toBeGreaterThan(10);
    expect(empty.toExplain).toBe(0);
  });

  it('counts amber too when Setup asks for it', () => {
    const strict = { ...scorecard, setup: { ...scorecard.setup, explainAmber: true } };
    expect(closingGaps(strict, OCTOBER).toExplain).toBeGreaterThan(
      closingGaps({ ...scorecard, setup: { ...scorecard.setup, explainAmber: false } }, OCTOBER)
        .toExplain,
    );
  });
});
