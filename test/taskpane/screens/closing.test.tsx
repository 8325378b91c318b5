/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, within } from '@testing-library/react';
import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import type { Scorecard } from '../../../src/scorecard/model/scorecard';
import { monthPeriod, samePeriod } from '../../../src/scorecard/periods/period';
import { explained } from '../../scorecard/explained';
import { PretendedWorkbook } from '../pretended-workbook';
import { showWorkbook } from '../show-workbook';

const part = (name: string) => within(screen.getByRole('region', { name }));

async function openReview(scorecard: Scorecard = sampleScorecard()) {
  const shown = showWorkbook(new PretendedWorkbook(scorecard));
  fireEvent.click(await screen.findByRole('tab', { name: 'Review' }));
  await screen.findByRole('heading', { level: 1, name: 'Oct 2026 review' });
  return shown.workbook;
}

async function openCalendar(scorecard?: Scorecard) {
  const workbook = await openReview(scorecard);
  fireEvent.click(screen.getByRole('button', { name: 'Calendar' }));
  await screen.findByRole('heading', { level: 1, name: 'Calendar' });
  return workbook;
}

describe('the calendar', () => {
  it('names what is due next on the review, and leads to where it is done', async () => {
    await openReview();
    const rows = part('Due next').getAllByRole('button', { name: /2026/ });
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Monthly figures: May 2026.*166 days late · 1 of 22 KPIs missing: /),
      expect.stringMatching(/^1 action.*23 days late/),
      expect.stringMatching(/^Weekly figures: Week 45 2026.*13 days late/),
    ]);
    fireEvent.click(rows[0] as HTMLElement);
    await screen.findByRole('heading', { level: 1, name: 'Enter May 2026 actuals' });
  });

  it('lists what is late, then month by month, with a sign and words, and looks as far ahead as wanted', async () => {
    await openCalendar();
    const late = part('Late 6');
    expect(late.getAllByRole('img', { name: 'Late' })).toHaveLength(6);
    expect(late.getByText('Monthly review: Oct 2026')).toBeVisible();
    expect(late.getByText('9 Nov 2026, 13 days late')).toBeVisible();
    expect(part('Nov 2026').getAllByRole('img', { name: 'Within a week' })).toHaveLength(1);
    const december = part('Dec 2026');
    expect(december.getByText('9 Dec 2026, in 17 days · 22 KPIs')).toBeVisible();
    expect(part('Jan 2027').getByText('Yearly review: FY 2026')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'May 2027' })).toBeNull();
    fireEvent.change(screen.getByRole('combobox', { name: 'Look ahead' }), {
      target: { value: '6' },
    });
    expect(part('May 2027').getByText('26 KPIs to look at again')).toBeVisible();
  });

  it('says how often the KPIs of each class are read, and what does not go together', async () => {
    const scorecard = sampleScorecard();
    const kpis = scorecard.kpis.map((kpi, index) =>
      index === 0 ? { ...kpi, class: 'Strategic' as const, frequency: 'Month' as const } : kpi,
    );
    await openCalendar({
      ...scorecard,
      kpis,
      setup: { ...scorecard.setup, meetingDate: undefined },
    });
    const cycle = part('Monitoring cycle');
    expect(cycle.getByText(/^Strategic: Month 1, Quarter 1, Half-year 1, Year 1$/)).toBeVisible();
    expect(cycle.getByText(/^KPI system review every 12 months$/)).toBeVisible();
    expect(cycle.getByText(/1 KPI is read at a pace/)).toBeVisible();
    expect(screen.getByText(/^No next meeting in Settings/)).toBeVisible();
    fireEvent.click(cycle.getByRole('button', { name: 'Settings' }));
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
  });
});

const type = (name: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(name), { target: { value } });
};

describe('the minutes', () => {
  const OCTOBER = monthPeriod(2026, 10);
  const own = (workbook: PretendedWorkbook) => ({
    review: workbook.scorecard?.reviews.find(({ period }) => samePeriod(period, OCTOBER)),
    decisions: workbook.scorecard?.decisions.filter(({ period }) => samePeriod(period, OCTOBER)),
  });

  it('are written from the review: day, people and decisions, and a request is not left out', async () => {
    const workbook = await openReview();
    expect(
      part('Minutes').getByText(/^Meeting 9 Nov 2026 · 6 present · 2 decisions, 2 open$/),
    ).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: /^Minutes of Oct 2026/ }));
    await screen.findByRole('heading', { level: 1, name: 'Minutes of Oct 2026' });
    type('Meeting on', '2026-11-12');
    type('Attendees', 'Clara Osei, Martin Halden');
    fireEvent.change(screen.getAllByLabelText('Decision')[0] as HTMLElement, {
      target: { value: 'Yes, from 1 December' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Remove decision 2' }));
    fireEvent.click(screen.getByRole('button', { name: 'Add a decision' }));
    fireEvent.change(screen.getAllByLabelText('Owner')[1] as HTMLElement, {
      target: { value: 'Clara Osei' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Write what was asked for.')).toBeVisible();
    expect(own(workbook).decisions).toHaveLength(2);
    type('Asked for 2', '=A second shift');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Minutes of Oct 2026 saved.');
    const { review, decisions } = own(workbook);
    expect(review).toMatchObject({
      unit: 'CO',
      meeting: '2026-11-12',
      attendees: 'Clara Osei, Martin Halden',
      gaps: expect.stringContaining('L1.1') as string,
    });
    expect(decisions).toEqual([
      expect.objectContaining({ decision: 'Yes, from 1 December', owner: 'Nguyễn Thị Hạnh' }),
      { period: OCTOBER, askedFor: '=A second shift', owner: 'Clara Osei' },
    ]);
    expect(
      await screen.findByText(/^Meeting 12 Nov 2026 · 2 present · 2 decisions, 1 open$/),
    ).toBeVisible();
  });

  it('are there while a period is closed, and stay open after it', async () => {
    const scorecard = explained(sampleScorecard(), OCTOBER);
    await openReview({ ...scorecard, reviews: [], decisions: [], snapshots: [] });
    fireEvent.click(screen.getByRole('button', { name: 'Close Oct 2026…' }));
    await screen.findByRole('heading', { level: 1, name: 'Close Oct 2026?' });
    expect(part('Minutes').getByText('Nobody has written the minutes yet.')).toBeVisible();
    fireEvent.click(screen.getByRole('checkbox', { name: /^Close anyway/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Close Oct 2026' }));
    await screen.findByText('Oct 2026 is closed.');
    fireEvent.click(screen.getByRole('button', { name: /^Minutes of Oct 2026/ }));
    await screen.findByRole('heading', { level: 1, name: 'Minutes of Oct 2026' });
    expect(screen.getByLabelText('Meeting on')).toHaveValue('2026-11-09');
  });
});

describe('a longer period', () => {
  const chooseLonger = (value: string): void => {
    fireEvent.change(screen.getByRole('combobox', { name: 'Period' }), { target: { value } });
  };

  it('that has ended is chosen above, reviewed and closed as a whole', async () => {
    const third = { grain: 'Quarter', ordinal: 8106 } as const;
    const workbook = await openReview(explained(sampleScorecard(), third));
    const periods = screen.getByRole('combobox', { name: 'Period' });
    const groups = within(periods).getAllByRole('group');
    expect(groups.map((group) => group.getAttribute('label'))).toEqual([
      'Quarters',
      'Half-years',
      'Years',
    ]);
    expect(within(periods).queryByRole('option', { name: 'Q4 2026' })).toBeNull();
    chooseLonger('Quarter 8106');
    await screen.findByRole('heading', { level: 1, name: 'Q3 2026 review' });
    fireEvent.click(screen.getByRole('button', { name: 'Close Q3 2026…' }));
    await screen.findByRole('heading', { level: 1, name: 'Close Q3 2026?' });
    const anyway = screen.queryByRole('checkbox', { name: /^Close anyway/ });
    if (anyway) fireEvent.click(anyway);
    fireEvent.click(screen.getByRole('button', { name: 'Close Q3 2026' }));
    await screen.findByText('Q3 2026 is closed.');
    const frozen = workbook.scorecard?.snapshots.filter(({ period }) => samePeriod(period, third));
    expect(frozen?.length).toBeGreaterThan(30);
    expect(workbook.scorecard?.reviews.at(-1)).toMatchObject({ period: third });
    fireEvent.click(screen.getByRole('tab', { name: 'Data' }));
    await screen.findByRole('heading', { level: 1, name: /Q3 2026/ });
    chooseLonger(String(monthPeriod(2026, 10).ordinal));
    await screen.findByRole('heading', { level: 1, name: 'Enter Oct 2026 actuals' });
  });
});
