import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { ofPerspective, removePerspective } from '../../../src/scorecard/edits/remove-perspective';

describe('a perspective that goes', () => {
  const scorecard = sampleScorecard();
  const id = scorecard.perspectives[0]?.id ?? '';
  const left = removePerspective(scorecard, id);

  it('leaves its objectives without one, and everything else as it was', () => {
    expect(left.perspectives).toEqual(scorecard.perspectives.slice(1));
    const before = scorecard.objectives.filter(({ perspective }) => perspective === id);
    const after = left.objectives.filter(({ perspective }) => perspective === undefined);
    expect(after.map((row) => row.id)).toEqual(before.map((row) => row.id));
    expect({ ...left, perspectives: [], objectives: [] }).toEqual({
      ...scorecard,
      perspectives: [],
      objectives: [],
    });
  });

  it('is told with what hangs on it', () => {
    const { objectives, kpis } = ofPerspective(scorecard, id);
    expect(objectives).toBe(left.objectives.filter((row) => !row.perspective).length);
    const orphaned = left.objectives.filter((row) => !row.perspective).map((row) => row.id);
    expect(kpis).toBe(left.kpis.filter((kpi) => orphaned.includes(kpi.objective ?? '')).length);
    expect(objectives).toBeGreaterThan(0);
    expect(ofPerspective(left, id)).toEqual({ objectives: 0, kpis: 0 });
  });
});
