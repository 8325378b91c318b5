import { sampleScorecard } from '../../../../src/library/sample/sample-scorecard';
import { evaluate } from '../../../../src/scorecard/evaluation/evaluate';
import type { Setup } from '../../../../src/scorecard/model/setup';
import { monthPeriod, shift } from '../../../../src/scorecard/periods/period';
import { scoreLines, type ScoreLine } from '../../../../src/taskpane/screens/overview/score-lines';

function linesWith(setup: Partial<Setup>, back = 0): ScoreLine[] {
  const scorecard = sampleScorecard();
  const period = shift(monthPeriod(2026, 10), -back);
  return scoreLines(evaluate({ ...scorecard, setup: { ...scorecard.setup, ...setup } }, period));
}

/** The lines right below one. */
function partsOf(lines: readonly ScoreLine[], at: number): ScoreLine[] {
  const depth = lines[at]?.depth ?? 0;
  const after = lines.slice(at + 1);
  const end = after.findIndex((line) => line.depth <= depth);
  return (end < 0 ? after : after.slice(0, end)).filter((line) => line.depth === depth + 1);
}

describe('the calculation of a score', () => {
  const settings: readonly Partial<Setup>[] = [
    {},
    { missingData: 'Zero' },
    { unitRollUp: 'Children' },
    { scoreFloor: -2 },
  ];

  it.each(settings)('adds up as printed below every line with %j', (setup) => {
    for (const back of [0, 1, 5]) {
      const lines = linesWith(setup, back);
      lines.forEach((line, at) => {
        const parts = partsOf(lines, at);
        if (parts.length === 0) return;
        const sum = (of: 'share' | 'points', places: number) =>
          parts.reduce((all, part) => all + Math.round((part[of] ?? 0) * places), 0);
        expect([line.name, sum('share', 10)]).toEqual([
          line.name,
          Math.round((line.share ?? 0) * 10),
        ]);
        expect([line.name, sum('points', 100)]).toEqual([
          line.name,
          Math.round((line.points ?? 0) * 100),
        ]);
      });
    }
  });

  it('gives each part no more than a rounding away from what it is', () => {
    for (const { share, score, points, kind } of linesWith({})) {
      if (kind !== 'perspective') continue;
      expect(points).toBeCloseTo((share ?? 0) * (score ?? 0), 0);
    }
  });

  it('goes through the units where their mean is the score', () => {
    const [whole, first] = linesWith({ unitRollUp: 'Children' });
    expect(whole?.kind).toBe('whole');
    expect(first?.kind).toBe('unit');
  });

  it('has no weights where the worst part decides', () => {
    for (const { share, points } of linesWith({ rollUp: 'Worst' })) {
      expect([share, points]).toEqual([undefined, undefined]);
    }
  });
});
