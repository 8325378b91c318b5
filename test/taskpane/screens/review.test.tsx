/** @jest-environment ./scripts/test/large-packages-in-page.cjs */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import type { Scorecard } from '../../../src/scorecard/model/scorecard';
import { compose } from '../../../src/review/compose';
import { monthPeriod, samePeriod } from '../../../src/scorecard/periods/period';
import { FilledReview } from '../../review/collect/filled-review';
import { explained } from '../../scorecard/explained';
import { PretendedWorkbook } from '../pretended-workbook';
import { showWorkbook } from '../show-workbook';

const OCTOBER = monthPeriod(2026, 10);
const BUILD = /^Build (?:review|draft)$/;

async function openReview(
  scorecard: Scorecard = sampleScorecard(),
  workbook = new PretendedWorkbook(),
) {
  const setup = { ...scorecard.setup, currentPeriod: OCTOBER };
  workbook.scorecard = { ...scorecard, setup };
  showWorkbook(workbook);
  fireEvent.click(await screen.findByRole('tab', { name: 'Review' }));
  await screen.findByRole('heading', { level: 1, name: 'Oct 2026 review' });
  return workbook;
}

const choosePeriod = (month: number): void => {
  fireEvent.change(screen.getByRole('combobox', { name: 'Period' }), {
    target: { value: String(monthPeriod(2026, month).ordinal) },
  });
};
const typeActual = (value: string): void => {
  fireEvent.change(screen.getByRole('textbox', { name: 'Actual' }), { target: { value } });
};

describe('the review tab', () => {
  it('does not close the month before what is off track is explained, and says what is missing', async () => {
    const workbook = await openReview({
      ...sampleScorecard(),
      ...{ analyses: [], actions: [], reviews: [], snapshots: [] },
    });
    expect(screen.getByText(/^0 of \d+ have a cause and an action/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Build draft' })).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Close Oct 2026…' }));
    await screen.findByRole('heading', { level: 1, name: 'Close Oct 2026?' });
    fireEvent.click(screen.getByRole('button', { name: 'Close Oct 2026' }));
    expect(await screen.findAllByText(/^Every KPI off track needs/)).not.toEqual([]);
    expect(workbook.scorecard?.snapshots).toEqual([]);
    expect(screen.queryByRole('checkbox', { name: /^Close anyway/ })).toBeNull();
    fireEvent.click(
      screen.getByRole('button', {
        name: 'On-time delivery: not said yet: what happened, root cause, action, owner, date',
      }),
    );
    await screen.findByRole('heading', { level: 1, name: 'Explain and act: On-time delivery' });
  });

  it('says what is ready, and closes the month with what is left open noted', async () => {
    const scorecard = explained(sampleScorecard(), OCTOBER);
    const open = {
      ...scorecard,
      snapshots: scorecard.snapshots.filter(({ period }) => !samePeriod(period, OCTOBER)),
      reviews: scorecard.reviews.map(({ closedOn: _closed, ...review }) => review),
    };
    const workbook = await openReview(open);
    fireEvent.click(screen.getByRole('button', { name: 'Close Oct 2026…' }));
    await screen.findByRole('heading', { level: 1, name: 'Close Oct 2026?' });
    fireEvent.click(screen.getByRole('button', { name: 'Close Oct 2026' }));
    expect(await screen.findByText(/tick that it is closed anyway/)).toBeVisible();
    expect(workbook.scorecard?.snapshots).toEqual(open.snapshots);
    fireEvent.click(screen.getByRole('checkbox', { name: /^Close anyway/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Close Oct 2026' }));
    await screen.findByText('Oct 2026 is closed.');
    const review = workbook.scorecard?.reviews.find(({ period }) => samePeriod(period, OCTOBER));
    expect(review).toMatchObject({ closedOn: '2026-11-22' });
    expect(review?.gaps).toMatch(/^(?:.*; )?No actual: /);
    expect(screen.getByText('Closed 22 Nov')).toBeVisible();
  });

  it('opens the review as a new workbook, and offers the file where Excel cannot', async () => {
    const workbook = await openReview();
    const sizes: number[] = [];
    workbook.createWorkbook = (file) => {
      sizes.push(file.length);
      return Promise.resolve({ ok: false, fault: { kind: 'not supported', code: 'ApiNotFound' } });
    };
    fireEvent.click(screen.getByRole('radio', { name: /^A new workbook/ }));
    fireEvent.click(screen.getByRole('button', { name: BUILD }));
    expect(await screen.findByText(/did not open a new workbook here/)).toBeVisible();
    expect(sizes[0]).toBeGreaterThan(50_000);
    URL.createObjectURL = jest.fn(() => 'blob:review');
    URL.revokeObjectURL = jest.fn();
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    fireEvent.click(screen.getByRole('button', { name: 'Download the file instead' }));
    expect(await screen.findByText(/^Saved .*2026-10.*\.xlsx among your downloads/)).toBeVisible();
    expect(click).toHaveBeenCalledTimes(1);
  });

  it('builds the review as sheets of this workbook beside those that are there, and removes them again', async () => {
    const workbook = await openReview();
    expect(screen.getByRole('radio', { name: /^Sheets in this workbook/ })).toBeChecked();
    fireEvent.click(screen.getByRole('button', { name: BUILD }));
    expect(await screen.findByText(/^Review built: 16 sheets in \d+ s\.$/)).toBeVisible();
    const sheets = workbook.drawnReviews[0]?.book.sheets.map(({ name }) => name) ?? [];
    expect(sheets[0]).toBe('2026-10 Summary');
    workbook.otherSheets = sheets;
    fireEvent.click(screen.getByRole('button', { name: 'Remove these sheets' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Remove the sheets' }));
    expect(await screen.findByText('Removed 16 sheets of the review.')).toBeVisible();
    expect(workbook.removedReviews).toEqual([sheets]);
    await screen.findByText(/2026-10 \(2\)/);
    fireEvent.click(screen.getByRole('button', { name: BUILD }));
    fireEvent.click(await screen.findByRole('button', { name: 'Keep both' }));
    await waitFor(() => {
      expect(workbook.drawnReviews[1]?.book.sheets[0]?.name).toBe('2026-10 (2) Summary');
    });
  });

  it('replaces an earlier review with all that was typed on it, and shows its first sheet', async () => {
    const earlier = compose(sampleScorecard(), OCTOBER, { sheetPrefix: '2026-10 ' });
    const filled = new FilledReview(earlier)
      .answer('off-track', 'C1.1', 'action', 'Ship from stock')
      .answer('new action', '1', 'action', 'Ask the union');
    const workbook = new PretendedWorkbook();
    workbook.reviewSheets = filled.cells;
    workbook.otherSheets = earlier.sheets.map(({ name }) => name);
    await openReview(sampleScorecard(), workbook);
    fireEvent.click(screen.getByRole('button', { name: BUILD }));
    await screen.findByText('A review for Oct 2026 exists');
    expect(screen.getByText(/what people filled in \(2 cells\)/)).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Replace 16 sheets' }));
    expect(await screen.findByText(/^Review built: 16 sheets .* with all that was/)).toBeVisible();
    const texts = workbook.drawnReviews[0]?.book.sheets.flatMap(({ cells }) =>
      cells.map(({ content }) => content),
    );
    expect(texts).toEqual(expect.arrayContaining(['Ship from stock', 'Ask the union']));
    expect(workbook.removedReviews).toEqual([workbook.otherSheets]);
    fireEvent.click(screen.getByRole('button', { name: 'Open first sheet' }));
    await waitFor(() => {
      expect(workbook.shown).toEqual(['2026-10 (2) Summary!A1']);
    });
  });

  it('says DRAFT as long as something is open', async () => {
    const scorecard = sampleScorecard();
    const [first] = scorecard.readings;
    const workbook = await openReview({ ...scorecard, readings: first ? [first] : [] });
    fireEvent.click(screen.getByRole('button', { name: 'Build draft' }));
    await screen.findByText(/^Review built/);
    const book = workbook.drawnReviews[0]?.book;
    expect(book?.sheets[0]?.page.header.right).toMatch(/^DRAFT \| /);
  });

  it('asks what becomes of the sheets of a review that was stopped', async () => {
    const workbook = await openReview();
    workbook.reviewDrawn = { kind: 'stopped', done: 6, total: 16 };
    fireEvent.click(screen.getByRole('button', { name: BUILD }));
    await screen.findByText('Stopped after 6 of 16 sheets');
    fireEvent.click(screen.getByRole('button', { name: 'Keep them' }));
    expect(await screen.findByText('What was built of the review stays.')).toBeVisible();
  });

  it('restates a closed month only with a reason, and keeps what was first reported', async () => {
    const workbook = await openReview();
    fireEvent.click(screen.getByRole('button', { name: 'Restate…' }));
    await screen.findByRole('heading', { level: 1, name: /Oct 2026|^Restate/ });
    choosePeriod(9);
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'KPI' });
    fireEvent.change(choice, { target: { value: choice.options[1]?.value } });
    typeActual('1');
    fireEvent.change(screen.getByRole('combobox', { name: 'Why' }), { target: { value: 'Other' } });
    fireEvent.click(screen.getByRole('button', { name: 'Restate' }));
    expect(await screen.findByText('Say why in a few words.')).toBeVisible();
    fireEvent.change(screen.getByRole('textbox', { name: /^In words/ }), {
      target: { value: 'Late invoice' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Restate' }));
    await waitFor(() => {
      expect(workbook.scorecard?.snapshots.at(-1)).toMatchObject({
        kind: 'Restated',
        reason: 'Late invoice',
      });
    });
  });

  it('leads to the last closed month, and keeps figures of several KPIs there while others are looked at', async () => {
    const scorecard = sampleScorecard();
    const isLater = ({ period }: { readonly period: Parameters<typeof samePeriod>[0] }) =>
      samePeriod(period, OCTOBER);
    const workbook = await openReview({
      ...scorecard,
      snapshots: scorecard.snapshots.filter((each) => !isLater(each)),
      reviews: scorecard.reviews.filter((each) => !isLater(each)),
    });
    fireEvent.click(screen.getByRole('button', { name: 'Restate…' }));
    await screen.findByRole('heading', { level: 1, name: 'Restate: Sep 2026' });
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'KPI' });
    const choose = (at: number): void => {
      fireEvent.change(choice, { target: { value: choice.options[at]?.value } });
    };
    choose(1);
    typeActual('1');
    choose(2);
    typeActual('2');
    choosePeriod(8);
    choose(1);
    expect(screen.getByRole('textbox', { name: 'Actual' })).toHaveValue('1');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Restate: Sep 2026');
    typeActual('1x');
    fireEvent.click(screen.getByRole('button', { name: 'Restate' }));
    expect(await screen.findByText('1 field needs attention.')).toBeVisible();
    expect(workbook.scorecard?.readings).toEqual(scorecard.readings);
    typeActual('3');
    fireEvent.click(screen.getByRole('button', { name: 'Restate' }));
    await screen.findByText(/^Restated/);
    const before = new Map(scorecard.readings.map((each) => [JSON.stringify(each), each]));
    const changed = workbook.scorecard?.readings.filter(
      (each) => !before.has(JSON.stringify(each)),
    );
    expect(changed?.map(({ period }) => period)).toEqual([
      monthPeriod(2026, 9),
      monthPeriod(2026, 9),
    ]);
  });
});
