import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { isFilledIn } from '../../../src/review/collect/answer-cell';
import { readReviews } from '../../../src/review/collect/read-reviews';
import { cellsOfBook } from '../../../src/review/collect/review-cells';
import { compose } from '../../../src/review/compose';
import { monthPeriod } from '../../../src/scorecard/periods/period';

const OCTOBER = monthPeriod(2026, 10);

describe('reading a review', () => {
  it.each(['en', 'vi'] as const)(
    'finds every cell to fill in, none of them changed, in %s',
    (language) => {
      const sample = sampleScorecard();
      const scorecard = { ...sample, setup: { ...sample.setup, language } };
      const [read, ...others] = readReviews(cellsOfBook(compose(scorecard, OCTOBER)));
      expect(others).toEqual([]);
      expect(read?.problems).toEqual([]);
      expect(read?.record).toMatchObject({ period: OCTOBER, language });
      expect(read?.answers.filter(isFilledIn)).toEqual([]);
      const parts = new Set(read?.answers.map(({ part }) => part));
      expect([...parts].sort()).toEqual([
        'KPI review',
        'action',
        'card',
        'decision',
        'new action',
        'new decision',
        'off-track',
      ]);
    },
  );
});
