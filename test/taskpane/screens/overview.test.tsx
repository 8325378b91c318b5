/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { PretendedWorkbook } from '../pretended-workbook';
import { showWorkbook } from '../show-workbook';

const sample = () => new PretendedWorkbook(sampleScorecard());

/** The list under a heading. */
async function listUnder(heading: string | RegExp): Promise<HTMLElement> {
  const title = await screen.findByRole('heading', { name: heading });
  return within(title.parentElement as HTMLElement).getByRole('list');
}

describe('the overview of the sample', () => {
  it('says score, status, change and coverage', async () => {
    showWorkbook(sample());
    const head = await screen.findByRole('region', { name: 'Overall score' });
    expect(head.textContent).toMatch(
      /^Overall score\d+\.\d(Green|Amber|Red)[↑→↓] [+−]?\d+\.\d vs /,
    );
    expect(head).toHaveTextContent(/\d+% of weight has data/);
  });

  it('counts every KPI once', async () => {
    showWorkbook(sample());
    const counters = within(await screen.findByRole('group', { name: 'KPIs by status' }));
    const counts = counters
      .getAllByRole('button')
      .map((button) => parseInt(button.textContent, 10));
    expect(counts).toHaveLength(6);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(sampleScorecard().kpis.length);
  });

  it('lists the red KPIs, and those of another status at a click, as many as are counted', async () => {
    showWorkbook(sample());
    expect(within(await listUnder('Red KPIs')).getAllByRole('listitem').length).toBeGreaterThan(0);
    const green = screen.getByRole('button', { name: /^\d+ Green$/ });
    expect(green).toHaveAttribute('aria-pressed', 'false');
    fireEvent.click(green);
    expect(green).toHaveAttribute('aria-pressed', 'true');
    const rows = within(await listUnder('Green KPIs')).getAllByRole('listitem');
    expect(rows).toHaveLength(parseInt(green.textContent, 10));
  });

  it('shows a KPI in its sheet', async () => {
    const { workbook } = showWorkbook(sample());
    const [first] = within(await listUnder('Red KPIs')).getAllByRole('button');
    fireEvent.click(first as HTMLElement);
    expect(workbook.shown).toEqual([expect.stringMatching(/^KPIs!B\d+$/)]);
  });

  it('prints what moved the score so that it adds up', async () => {
    showWorkbook(sample());
    const list = await listUnder('What moved the score');
    const hundredths = (text: string): number =>
      Math.round(Number(text.replace('−', '-').replace('+', '')) * 100);
    const points = within(list)
      .getAllByRole('listitem')
      .map((row) => hundredths(/[+−]?\d+\.\d\d$/.exec(row.textContent)?.[0] ?? ''));
    const total = /total ([+−]?\d+\.\d\d)$/.exec(
      screen.getByText(/^points, total/).textContent,
    )?.[1];
    expect(points.reduce((sum, each) => sum + each, 0)).toBe(hundredths(total ?? ''));
  });

  it('is about the unit and the period that are chosen', async () => {
    showWorkbook(sample());
    const score = async () =>
      (await screen.findByRole('region', { name: 'Overall score' })).textContent;
    const company = await score();
    const period = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Period' });
    fireEvent.change(period, { target: { value: period.options[1]?.value } });
    const earlier = await score();
    expect(earlier).not.toBe(company);
    const unit = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Unit' });
    fireEvent.change(unit, { target: { value: 'SA' } });
    expect(await score()).not.toBe(earlier);
  });

  it('follows a change of a cell', async () => {
    const { workbook } = showWorkbook(sample());
    const before = (await screen.findByRole('region', { name: 'Overall score' })).textContent;
    const scorecard = sampleScorecard();
    act(() => {
      workbook.change({
        ...scorecard,
        readings: scorecard.readings.map((reading) => ({ ...reading, actual: undefined })),
        setup: { ...scorecard.setup, currentPeriod: { grain: 'Month', ordinal: 2026 * 12 + 9 } },
      });
    });
    await screen.findAllByText('No score');
    expect(screen.getByRole('region', { name: 'Overall score' }).textContent).not.toBe(before);
  });

  it.each(['en', 'vi'] as const)('has no finding of axe in %s', async (language) => {
    const { container } = showWorkbook(sample(), language);
    await screen.findAllByRole('list');
    const { violations } = await axe.run(container, {
      rules: {
        'color-contrast': { enabled: false },
        region: { enabled: false },
        // It measures letters on a canvas, which jsdom has not.
        'label-content-name-mismatch': { enabled: false },
      },
    });
    expect(violations).toEqual([]);
  });
});

describe('a workbook whose writing broke off', () => {
  it('says so first, and goes on once it is taken back', async () => {
    const scorecard = sampleScorecard();
    const workbook = new PretendedWorkbook({
      ...scorecard,
      setup: { ...scorecard.setup, writeInProgress: '{}' },
    });
    workbook.restore = () => {
      workbook.scorecard = scorecard;
      return Promise.resolve({ ok: true, value: 'restored' });
    };
    showWorkbook(workbook);
    fireEvent.click(await screen.findByRole('button', { name: 'Take it back' }));
    expect(await screen.findByText('Overall score')).toBeVisible();
  });
});
