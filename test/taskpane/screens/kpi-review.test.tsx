/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import type { Scorecard } from '../../../src/scorecard/model/scorecard';
import type { Language } from '../../../src/strings/dictionary';
import { buildScorecard, months, periodOf } from '../../scorecard/build-scorecard';
import { PretendedWorkbook } from '../pretended-workbook';
import { showWorkbook } from '../show-workbook';

// Many suites at a time make a screen come late.
configure({ asyncUtilTimeout: 20_000 });

const ALWAYS_GREEN = months(2026, [10, 10, 10, 10, 10, 10, 10, 10, 10, 10]);

const BASE: Scorecard = {
  ...buildScorecard({
    setup: { company: 'Sao Mai', currentPeriod: periodOf('2026-10'), kpiReviewEveryMonths: 6 },
    perspectives: [
      { id: 'F', name: 'Financial' },
      { id: 'C', name: 'Customer' },
    ],
    objectives: [
      { id: 'F1', perspective: 'F' },
      { id: 'C1', perspective: 'C' },
    ],
    kpis: [
      {
        ...{ id: 'K1', name: 'Revenue', objective: 'F1', owner: 'Lan', type: 'Lagging' },
        ...{ measureUnit: 'kEUR', target: 10, data: ALWAYS_GREEN },
      },
      { id: 'K2', name: 'Complaints', objective: 'C1', type: 'Leading' },
    ],
  }),
  kpiReviews: [{ date: '2026-05-14', kpi: 'K2', decision: 'Keep' }],
  changes: [
    {
      ...{ when: '2026-08-02T09:12:00', who: 'Lan', table: 'BSC_KPIs', id: 'K1', field: 'Green' },
      ...{ old: '0.95', new: '1', reason: 'Within reach' },
    },
  ],
};

async function openReview(scorecard = BASE, language: Language = 'en') {
  const workbook = new PretendedWorkbook(scorecard);
  const { requests } = showWorkbook(workbook, language);
  await screen.findByRole('tablist');
  act(() => {
    requests.ask('kpiReview');
  });
  await screen.findByRole('heading', { level: 1, name: /KPI system review|Rà soát/ });
  return workbook;
}

const card = (name: string) => screen.findByRole('article', { name });
const click = (name: RegExp | string, inside?: HTMLElement) => {
  const at = inside ? within(inside) : screen;
  fireEvent.click(at.getByRole('button', { name }));
};
const decide = (name: string, inside: HTMLElement) => {
  fireEvent.click(within(inside).getByRole('radio', { name }));
};
const type = (label: RegExp | string, value: string, inside: HTMLElement) => {
  fireEvent.change(within(inside).getByLabelText(label), { target: { value } });
};

describe('the review of the KPI system', () => {
  it('says when the last one was, when it is due, and how late it is', async () => {
    await openReview();
    expect(
      screen.getByText('H2 2026. Last one: 14 May 2026. Next due: 14 Nov 2026, 8 days late.'),
    ).toBeVisible();
    expect(screen.getByText(/^0 of 2 decided/)).toHaveAttribute('role', 'status');
  });

  it('shows what the past of a KPI says, and what that suggests', async () => {
    await openReview();
    const revenue = await card('Revenue');
    expect(within(revenue).getByText('Green 10 of 10 times')).toBeVisible();
    expect(within(revenue).getByText('Never discussed')).toBeVisible();
    expect(revenue).toHaveTextContent(
      'Suggested: Modify. On track 10 of 10 times: the target may be too soft.',
    );
    const complaints = await card('Complaints');
    expect(within(complaints).getByText('No owner')).toBeVisible();
  });

  it('asks for a reason and for a change before it previews anything', async () => {
    await openReview();
    const revenue = await card('Revenue');
    decide('Modify', revenue);
    click('Apply 1 decision');
    expect(within(revenue).getByText('Say why.')).toBeVisible();
    expect(revenue).toHaveTextContent('Change something, or keep the KPI.');
    expect(screen.queryByRole('heading', { name: 'What will be written' })).toBeNull();
  });

  it('previews the decisions with what is left, writes them, and shows the note', async () => {
    const workbook = await openReview();
    const revenue = await card('Revenue');
    decide('Modify', revenue);
    type(/^Target from/, '12', revenue);
    type(/^Green from/, '105', revenue);
    type(/^Reason/, 'Too easy', revenue);
    const complaints = await card('Complaints');
    decide('Eliminate', complaints);
    type(/^Reason/, 'Never read', complaints);
    expect(screen.getByText(/^2 of 2 decided/)).toHaveAttribute('role', 'status');
    click('Apply 2 decisions');
    await screen.findByRole('heading', { level: 1, name: 'What will be written' });
    expect(screen.getByRole('region', { name: /^Modify/ })).toHaveTextContent(
      'Revenue (K1): Green blank → 105%; Target 10 kEUR → 12 kEUR: Too easy',
    );
    expect(screen.getByRole('region', { name: /^Eliminate: in use to 31 Oct 2026/ })).toBeVisible();
    expect(
      screen.getByText('After: 1 KPI; leading 0, lagging 1; without a KPI: Customer.'),
    ).toBeVisible();
    expect(workbook.scorecard?.kpiReviews).toHaveLength(1);

    click('Write 2 decisions');
    await screen.findByRole('heading', { level: 1, name: 'Change note' });
    expect(workbook.scorecard?.kpiReviews.slice(1)).toEqual([
      {
        ...{ date: '2026-11-22', trigger: 'Scheduled', kpi: 'K1', decision: 'Modify' },
        ...{ reason: 'Too easy', change: 'Green blank → 105%; Target 10\u202fkEUR → 12\u202fkEUR' },
      },
      {
        ...{ date: '2026-11-22', trigger: 'Scheduled', kpi: 'K2', decision: 'Eliminate' },
        reason: 'Never read',
      },
    ]);
    expect(workbook.scorecard?.kpis.map(({ green, activeTo }) => [green, activeTo])).toEqual([
      [1.05, undefined],
      [undefined, '2026-10-31'],
    ]);
    const thresholds = await screen.findByRole('table', { name: 'Thresholds' });
    expect(thresholds).toHaveTextContent('Revenue (K1): Green105%');
    expect(screen.getByRole('table', { name: 'Targets' })).toHaveTextContent(
      'Revenue (K1), Nov 2026 – Dec 2026: Target10 kEUR12 kEUR',
    );
    expect(screen.getAllByText('KPI system review: Scheduled')).toHaveLength(3);
  });

  it('takes the suggestions for what is not decided', async () => {
    await openReview();
    decide('Keep', await card('Revenue'));
    click('Take the suggestions');
    expect(screen.getByText(/^2 of 2 decided/)).toHaveAttribute('role', 'status');
    const kept = within(await card('Revenue')).getByRole('radio', { name: 'Keep' });
    expect(kept).toBeChecked();
  });

  it.each(['en', 'vi'] as const)('is readable for a screen reader in %s', async (language) => {
    await openReview(BASE, language);
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, 'aria-hidden-focus': { enabled: false } },
    });
    expect(violations).toEqual([]);
  });
});

describe('the changes', () => {
  it('are listed with who, when and why, found by a text, and shown in their sheet', async () => {
    const workbook = await openReview();
    click('All changes');
    await screen.findByRole('heading', { level: 1, name: 'Changes' });
    expect(await screen.findByText('Revenue (K1): Green')).toBeVisible();
    expect(screen.getByText('95% → 100%')).toBeVisible();
    expect(screen.getByText('2 Aug 2026, 09:12, Lan · Within reach')).toBeVisible();
    click('Show in its sheet: Revenue (K1): Green');
    await waitFor(() => {
      expect(workbook.shown).toEqual([expect.stringMatching(/^KPIs!/)]);
    });
    fireEvent.change(screen.getByLabelText('Find'), { target: { value: 'weight' } });
    expect(screen.getByText('No change has this text.')).toBeVisible();
  });

  it('become a note on a sheet, since a day', async () => {
    const workbook = await openReview();
    click('Change note');
    await screen.findByRole('heading', { level: 1, name: 'Change note' });
    click('Put it on a sheet');
    click('Put the note on a sheet', await screen.findByRole('alertdialog'));
    await screen.findByText('The list is on the sheet “Change note”.');
    expect(workbook.lists[0]?.blocks).toEqual([
      { title: 'Thresholds', rows: [['Revenue (K1): Green', '95%', '100%', 'Within reach']] },
    ]);
    fireEvent.change(screen.getByLabelText('Changes since'), { target: { value: '2026-09-01' } });
    expect(screen.getByText('Nothing was changed since 1 Sep 2026.')).toBeVisible();
  });
});
