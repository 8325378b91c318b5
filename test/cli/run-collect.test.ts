import { readReviews } from '../../src/review/collect/read-reviews';
import { withNotes } from '../../src/review/collect/with-notes';
import { compose } from '../../src/review/compose';
import { settleAction } from '../../src/scorecard/edits/settle-action';
import type { Scorecard } from '../../src/scorecard/model/scorecard';
import { scorecardWorkbook } from '../../src/workbook/scorecard-workbook';
import { writeReview } from '../../src/xlsx/review/write-review';
import { writeWorkbook } from '../../src/xlsx/write-workbook';
import { readScorecardFile } from '../../src/cli/scorecard-file';
import { readFile } from '../../src/cli/read-file';
import { FilledReview } from '../review/collect/filled-review';
import { madeScorecard, OCTOBER } from '../review/made-scorecard';
import { scratchFolder } from './scratch-folder';
import { watchedRun } from './watched-run';

const folder = scratchFolder();
const MADE = madeScorecard([{ id: 'C1', name: 'On-time delivery', actuals: [80, 70] }], {
  setup: { company: 'Sao Mai', currentPeriod: OCTOBER, schemaVersion: 1 },
  actions: [{ id: 'A3', kpi: 'C1', action: 'Approve a foundry', due: '2026-10-30' }],
});
const BOOK = compose(MADE, OCTOBER);

async function put(name: string, file: ReturnType<typeof writeWorkbook>): Promise<string> {
  const written = await file;
  if (!written.ok) throw new Error(`${name} was not written.`);
  return folder.put(name, written.bytes);
}

/** The review of October as it came back. */
async function review(name: string, fillIn: (review: FilledReview) => void): Promise<string> {
  const filled = new FilledReview(BOOK);
  fillIn(filled);
  const [read] = readReviews(filled.cells);
  return put(name, writeReview(withNotes(BOOK, read?.answers ?? []).book));
}

function scorecard(name: string, content: Scorecard): Promise<string> {
  return put(name, writeWorkbook(scorecardWorkbook(content)));
}

function scorecardIn(file: string): Scorecard {
  const bytes = readFile(file);
  const read = bytes instanceof Uint8Array ? readScorecardFile(bytes, file) : undefined;
  if (read === undefined || 'kind' in read) throw new Error(`${file} cannot be read.`);
  return read.scorecard;
}

describe('bsc collect', () => {
  it('says what a review adds, and writes a scorecard with it', async () => {
    const into = await scorecard('october.xlsx', MADE);
    const file = await review('back.xlsx', (filled) => {
      filled.answer('off-track', 'C1', 'rootCause', 'People');
      filled.answer('new action', '1', 'action', 'Hire two');
    });
    const out = folder.at('november.xlsx');
    const looked = await watchedRun(['collect', file, '--into', into]);
    expect(looked.exit).toBe(0);
    expect(looked.printed.join('\n')).toContain('C1 On-time delivery: root cause');
    expect(looked.printed.join('\n')).toContain('In the review: Hire two');
    expect(looked.printed.join('\n')).toContain('Nothing was written.');
    expect(await watchedRun(['collect', file, '--into', into, '--out', out])).toMatchObject({
      exit: 0,
    });
    const after = scorecardIn(out);
    expect(after.actions.at(-1)).toMatchObject({ id: 'A4', action: 'Hire two', raisedIn: OCTOBER });
    expect(after.analyses).toMatchObject([{ kpi: 'C1', rootCause: 'People' }]);
    const again = await watchedRun(['collect', file, '--into', out]);
    expect(again.printed.join('\n')).toContain('Everything that was written');
  });

  it('leaves what both changed as the tables say, unless the review is preferred', async () => {
    const later = settleAction(MADE, 'A3', {
      kind: 're-dated',
      due: '2026-12-18',
      reason: 'Ice',
    });
    const into = await scorecard('later.xlsx', later);
    const file = await review('moved.xlsx', (filled) => {
      filled.answer('action', 'A3', 'due', 46_357);
    });
    const dueAfter = async (name: string, ...words: readonly string[]) => {
      const out = folder.at(name);
      await watchedRun(['collect', file, '--into', into, '--out', out, ...words]);
      return scorecardIn(out).actions.find(({ id }) => id === 'A3')?.due;
    };
    expect(await dueAfter('kept.xlsx')).toBe('2026-12-18');
    expect(await dueAfter('taken.xlsx', '--prefer-review')).toBe('2026-12-01');
    const { printed } = await watchedRun(['collect', file, '--into', into, '--json']);
    expect(JSON.parse(printed.join('\n'))).toMatchObject({
      reviews: [{ period: '2026-10', answers: [{ table: 'Actions', key: 'A3', conflict: true }] }],
    });
  });

  it('compares each of several reviews in a file with what those before it gave', async () => {
    const into = await scorecard('both.xlsx', MADE);
    const prefixed = compose(MADE, OCTOBER, { sheetPrefix: 'B ' });
    const filled = [BOOK, prefixed].map((book, index) => {
      const own = new FilledReview(book);
      own.answer('off-track', 'C1', 'rootCause', index === 0 ? 'People' : 'Market');
      own.answer('new action', '1', 'action', 'Hire two');
      return withNotes(book, readReviews(own.cells)[0]?.answers ?? []).book;
    });
    const [first = BOOK, second = BOOK] = filled;
    const names = new Map([...first.names, ...second.names]);
    const sheets = [...first.sheets, ...second.sheets];
    const file = await put('two.xlsx', writeReview({ ...first, names, sheets }));
    const out = folder.at('from two.xlsx');
    const { exit, printed } = await watchedRun(['collect', file, '--into', into, '--out', out]);
    expect(exit).toBe(0);
    expect(printed.join('\n')).toContain('Changed in both: stays as the tables say');
    const after = scorecardIn(out);
    expect(after.actions.map(({ action }) => action)).toEqual(['Approve a foundry', 'Hire two']);
    expect(after.analyses).toMatchObject([{ kpi: 'C1', rootCause: 'People' }]);
  });

  it('refuses to write over what it reads, and a file without a review', async () => {
    const into = await scorecard('only.xlsx', MADE);
    expect(await watchedRun(['collect', into])).toMatchObject({ exit: 2 });
    expect(await watchedRun(['collect', into, '--into', into, '--out', into])).toMatchObject({
      exit: 2,
    });
    const none = await watchedRun(['collect', into, '--into', into]);
    expect(none).toMatchObject({ exit: 1, printed: [] });
    expect(none.told.join('\n')).toContain('no review that can be collected');
  });
});
