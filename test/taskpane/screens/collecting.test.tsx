/** @jest-environment ./scripts/test/large-packages-in-page.cjs */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { readReviews } from '../../../src/review/collect/read-reviews';
import { withNotes } from '../../../src/review/collect/with-notes';
import { compose } from '../../../src/review/compose';
import { settleAction } from '../../../src/scorecard/edits/settle-action';
import { monthPeriod } from '../../../src/scorecard/periods/period';
import { writeReview } from '../../../src/xlsx/review/write-review';
import { FilledReview } from '../../review/collect/filled-review';
import { PretendedWorkbook } from '../pretended-workbook';
import { showWorkbook } from '../show-workbook';

const OCTOBER = monthPeriod(2026, 10);
const SAMPLE = sampleScorecard();
const BOOK = compose(SAMPLE, OCTOBER, { sheetPrefix: '2026-10 ' });

/** The sample with October in front, which is what the review was built of. */
const SHOWN = { ...SAMPLE, setup: { ...SAMPLE.setup, currentPeriod: OCTOBER } };

async function openCollecting(workbook: PretendedWorkbook) {
  showWorkbook(workbook);
  fireEvent.click(await screen.findByRole('tab', { name: 'Review' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Collect review…' }));
  await screen.findByRole('heading', { level: 1, name: 'Collect a review' });
}

describe('collecting a review', () => {
  it('shows what people wrote on its sheets, merges it, and takes it back', async () => {
    const workbook = new PretendedWorkbook(SHOWN);
    workbook.reviewSheets = new FilledReview(BOOK)
      .answer('off-track', 'C1.1', 'rootCause', 'People')
      .answer('new action', '1', 'action', 'Hire two')
      .answer('new action', '1', 'owner', 'Ann New').cells;
    await openCollecting(workbook);
    expect(await screen.findByRole('radio', { name: /^Oct 2026 review/ })).toBeChecked();
    const answers = screen.getByRole('region', { name: 'What goes into the tables' });
    expect(answers).toHaveTextContent('C1.1 On-time delivery: root cause');
    expect(answers).toHaveTextContent('In the tables: Process');
    expect(answers).toHaveTextContent('In the review: People');
    expect(answers).toHaveTextContent('In the review: Hire two, Ann New');
    expect(screen.getByText(/Ann New is no owner of anything yet/)).toBeVisible();
    fireEvent.click(
      screen.getAllByRole('button', { name: /^Show '2026-10 Off-track'!/ })[0] ?? answers,
    );
    expect(workbook.shown).toEqual([expect.stringMatching(/^2026-10 Off-track!K\d+$/)]);
    fireEvent.click(screen.getByRole('button', { name: 'Merge 2 answers' }));
    await screen.findByText('Merged 2 answers of the Oct 2026 review.');
    expect(workbook.scorecard?.actions.at(-1)).toMatchObject({ id: 'A9', owner: 'Ann New' });
    expect(await screen.findByText(/^Everything that was written/)).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => {
      expect(workbook.scorecard?.actions).toHaveLength(SAMPLE.actions.length);
    });
  });

  it('asks what is right where the tables changed as well, and leaves them until somebody chooses', async () => {
    const later = settleAction(SHOWN, 'A3', { kind: 're-dated', due: '2026-12-18', reason: 'Ice' });
    const workbook = new PretendedWorkbook(later);
    workbook.reviewSheets = new FilledReview(BOOK).answer(
      'action',
      'A3',
      'due',
      '2026-12-01',
    ).cells;
    await openCollecting(workbook);
    const question = await screen.findByRole('radiogroup', { name: /^A3 .*: due$/ });
    expect(within(question).getByRole('radio', { name: /^Leave it .*18 Dec/ })).toBeChecked();
    expect(screen.queryByRole('button', { name: /^Merge/ })).toBeNull();
    fireEvent.click(
      within(question).getByRole('radio', { name: /^Take from '2026-10 Actions'!H\d+: .*1 Dec/ }),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Merge 1 answer' }));
    await screen.findByText('Merged 1 answer of the Oct 2026 review.');
    expect(workbook.scorecard?.actions.find(({ id }) => id === 'A3')).toMatchObject({
      due: '2026-12-01',
    });
  });

  it('reads a review that came back as a file, and says what is none', async () => {
    const workbook = new PretendedWorkbook(SHOWN);
    await openCollecting(workbook);
    expect(await screen.findByText(/^No review is in this workbook/)).toBeVisible();
    const [answered] = readReviews(
      new FilledReview(BOOK).answer('card', 'P1.1', 'happened', 'Tested early').cells,
    );
    const { book } = withNotes(compose(SAMPLE, OCTOBER), answered?.answers ?? []);
    const written = await writeReview(book);
    if (!written.ok) throw new Error('The review was not written.');
    const choose = (name: string, bytes: Uint8Array): void => {
      const file = new File([], name);
      file.arrayBuffer = () => Promise.resolve(bytes.slice().buffer);
      const [field] = screen.getAllByLabelText('Choose a review file…', { selector: 'input' });
      if (field) fireEvent.change(field, { target: { files: [file] } });
    };
    choose('notes.xlsx', new TextEncoder().encode('no workbook'));
    expect(await screen.findByText(/^notes\.xlsx cannot be read/)).toBeVisible();
    choose('back.xlsx', written.bytes);
    expect(await screen.findByText('From the file back.xlsx')).toBeVisible();
    expect(screen.getByText('In the review: Tested early')).toBeVisible();
    expect(screen.queryByText(/cannot be read/)).toBeNull();
  });
});
