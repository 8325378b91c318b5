import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { ofObjective, removeObjective } from '../../../src/scorecard/edits/remove-objective';

describe('an objective that goes', () => {
  const scorecard = sampleScorecard();
  const id = scorecard.links[0]?.to ?? '';
  const left = removeObjective(scorecard, id);

  it('takes its links along and leaves its KPIs, initiatives and notes without one', () => {
    expect(left.objectives.some((row) => row.id === id)).toBe(false);
    expect(left.links).toHaveLength(scorecard.links.length - ofObjective(scorecard, id).links);
    for (const list of ['kpis', 'initiatives', 'swot'] as const) {
      expect(left[list]).toHaveLength(scorecard[list].length);
      expect(left[list].filter(({ objective }) => objective === id)).toEqual([]);
    }
    expect(left.objectives.filter(({ contributesTo }) => contributesTo === id)).toEqual([]);
    expect(left.readings).toBe(scorecard.readings);
  });

  it('has nothing left that hangs on it', () => {
    expect(ofObjective(scorecard, id).links).toBeGreaterThan(0);
    expect(ofObjective(left, id)).toEqual({ kpis: 0, links: 0, supporters: 0 });
  });
});
