import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { isFilledIn } from '../../../src/review/collect/answer-cell';
import { readReviews } from '../../../src/review/collect/read-reviews';
import { cellsOfBook } from '../../../src/review/collect/review-cells';
import { compose } from '../../../src/review/compose';
import { monthPeriod, shift } from '../../../src/scorecard/periods/period';
import { FilledReview } from './filled-review';

const OCTOBER = monthPeriod(2026, 10);
const SAMPLE = sampleScorecard();
const BOOK = compose(SAMPLE, OCTOBER);

function review(): FilledReview {
  return new FilledReview(BOOK);
}

/** What was filled in, as part, key, field and value. */
function filledIn(filled: FilledReview) {
  return filled
    .read()
    .answers.filter(isFilledIn)
    .map(({ part, key, field, value }) => [part, key, field, value]);
}

describe('reading a review', () => {
  it.each(['en', 'vi'] as const)(
    'finds every cell to fill in, none of them changed, in %s',
    (language) => {
      const scorecard = { ...SAMPLE, setup: { ...SAMPLE.setup, language } };
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

  it('finds what was filled in by KPI, action and decision', () => {
    const filled = review()
      .answer('off-track', 'C1.1', 'action', 'Ship from stock')
      .answer('card', 'F1.1', 'happened', 'One casting each')
      .answer('action', 'A3', 'status', 'Done')
      .answer('decision', '2', 'decision', 'Yes')
      .answer('KPI review', 'P1.1', 'decision', 'Keep');
    expect(filledIn(filled)).toEqual([
      ['decision', '2', 'decision', 'Yes'],
      ['card', 'F1.1', 'happened', 'One casting each'],
      ['off-track', 'C1.1', 'action', 'Ship from stock'],
      ['action', 'A3', 'status', 'Done'],
      ['KPI review', 'P1.1', 'decision', 'Keep'],
    ]);
  });

  it('follows rows that were added and sorted, columns that were added, and sheets that were renamed', () => {
    const filled = review().answer('off-track', 'C1.1', 'owner', 'Clara Osei');
    const row = filled.cell('off-track', 'C1.1', 'owner').row;
    filled
      .insertRows('Off-track', 3, 2)
      .swapRows('Off-track', row + 2, row + 3)
      .insertColumns('Off-track', 6, 1)
      .rename('Off-track', 'Our problems')
      .insertRows('Summary', 1, 4)
      .rename('Method', 'How');
    expect(filledIn(filled)).toEqual([['off-track', 'C1.1', 'owner', 'Clara Osei']]);
    expect(filled.read().problems).toEqual([]);
  });

  it('takes an emptied cell for one that says nothing', () => {
    expect(filledIn(review().answer('off-track', 'C1.1', 'happened', null))).toEqual([]);
  });

  it('knows a decision by its request when rows change places, and a new one by its place', () => {
    const filled = review().answer('decision', '1', 'decision', 'Yes');
    const first = filled.cell('decision', '1', 'askedFor').row;
    filled.swapRows('Summary', first, first + 1);
    filled.write('Summary', first + 2, 2, 'A new machine');
    expect(filledIn(filled)).toEqual([
      ['decision', '1', 'decision', 'Yes'],
      ['new decision', '3', 'askedFor', 'A new machine'],
    ]);
  });

  it('takes rows without a number anywhere on Actions for new actions, and the note below for none', () => {
    const filled = review();
    const { row, column, sheet } = filled.cell('action', 'A6', 'action');
    filled.insertRows(sheet, row, 1).write(sheet, row, column, 'Between the others');
    const spare = filled.read().answers.filter(({ part }) => part === 'new action');
    expect(filledIn(filled)).toEqual([['new action', '1', 'action', 'Between the others']]);
    expect(new Set(spare.map(({ key }) => key)).size).toBe(9);
  });

  it('says which list and which heading are not there any more', () => {
    const filled = review().remove('KPI review');
    const { row, column } = filled.cell('off-track', 'C1.1', 'rootCause');
    const heading = filled.rowWith('Off-track', 'Root cause');
    filled
      .write('Off-track', heading, column, 'Whatever')
      .write('Off-track', row, column, 'People');
    expect(filled.read().problems).toEqual([
      { code: 'list-missing', sheet: 'Method', data: { list: 'KPI review' } },
      {
        code: 'heading-missing',
        sheet: 'Off-track',
        row: heading,
        data: { heading: 'Root cause' },
      },
    ]);
  });

  it('tells several reviews of one workbook apart', () => {
    const books = [0, -1].map((months) => {
      const period = shift(OCTOBER, months);
      const sheetPrefix = months === 0 ? '2026-10 ' : '2026-09 ';
      return cellsOfBook(compose(SAMPLE, period, { sheetPrefix }));
    });
    const reads = readReviews(books.flat());
    expect(reads.map(({ record }) => record.period)).toEqual([OCTOBER, shift(OCTOBER, -1)]);
    for (const { answers, problems } of reads) {
      expect(answers.filter(isFilledIn)).toEqual([]);
      expect(problems).toEqual([]);
    }
  });

  it('finds no review among other sheets', () => {
    expect(readReviews([])).toEqual([]);
    expect(readReviews(review().remove('Method').cells)).toEqual([]);
  });
});
