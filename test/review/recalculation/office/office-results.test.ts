import * as fc from 'fast-check';
import { sampleScorecard } from '../../../../src/library/sample/sample-scorecard';
import { compose } from '../../../../src/review/compose';
import { reviewSubject } from '../../../../src/review/subject/review-subject';
import { evaluate } from '../../../../src/scorecard/evaluation/evaluate';
import type { Scorecard } from '../../../../src/scorecard/model/scorecard';
import { monthPeriod } from '../../../../src/scorecard/periods/period';
import { calculatingSheets } from '../calculating-sheets';
import type { CellResults } from '../cell-results';
import { differences, isSame } from '../differences';
import { editedBook } from '../edit';
import { wrongFor } from '../edits/check-edits';
import { everyKind } from '../edits/every-kind';
import { edited, wish } from '../edits/wish';
import { KNOWN_BOOK, knownPlace, KNOWN_RESULTS } from '../known-results';
import { officeProgram } from './office-program';
import { recalculateInOffice } from './recalculate-in-office';

const OCTOBER = monthPeriod(2026, 10);
/** LibreOffice needs a few seconds, on a busy machine a minute. */
const PATIENCE = 240_000;
const SEED = Number(process.env.SEED ?? 20261122);

const program = officeProgram();
if (program === undefined) {
  process.stderr.write('LibreOffice is not on the path: reviews are not recalculated in it.\n');
}

const sample = compose(sampleScorecard(), OCTOBER);
const changed = program === undefined ? [] : [sampleScorecard(), ...someKinds()].map(withEdits);

function someKinds(): Scorecard[] {
  return fc.sample(everyKind({}, OCTOBER), { numRuns: 1, seed: SEED });
}

/** A review, forty edits of it, and what they are in the scorecard. */
function withEdits(scorecard: Scorecard) {
  const forty = fc.array(wish, { minLength: 40, maxLength: 40 });
  const [wishes = []] = fc.sample(forty, { numRuns: 1, seed: SEED });
  const subject = reviewSubject(scorecard, OCTOBER);
  const book = calculatingSheets(subject);
  const change = edited(subject, book, wishes);
  return {
    subject,
    book: editedBook(book, change.edits),
    now: evaluate(change.scorecard, OCTOBER),
  };
}

/** The files are calculated in one go, because LibreOffice takes seconds to start; without it nothing is compared. */
describe('LibreOffice', () => {
  let calculated: readonly CellResults[] = [];

  beforeAll(async () => {
    if (program === undefined) return;
    const books = [KNOWN_BOOK, sample, ...changed.map(({ book }) => book)];
    calculated = await recalculateInOffice(program, books);
    expect(calculated).toHaveLength(books.length);
  }, PATIENCE);

  it('gives for the known formulas what Excel gives, whatever result the file has', () => {
    const [known] = calculated;
    const wrong = KNOWN_RESULTS.flatMap(([text, result], index) => {
      const found = known?.at(...knownPlace(index));
      return known === undefined || isSame(found, result) ? [] : [{ text, result, found }];
    });
    expect(wrong).toEqual([]);
  });

  it('finds the results that the review of the sample carries', () => {
    const [, found] = calculated;
    expect(found ? differences(sample, found) : []).toEqual([]);
  });

  it('finds after forty edits what evaluating them gives', () => {
    const wrong = changed.flatMap(({ subject, now }, index) => {
      const found = calculated[index + 2];
      return found ? wrongFor(subject, now, found) : [];
    });
    expect(wrong).toEqual([]);
  });
});
