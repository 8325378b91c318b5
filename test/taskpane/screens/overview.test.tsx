/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { settingsOf } from '../../../src/scorecard/evaluation/settings';
import type { Scorecard } from '../../../src/scorecard/model/scorecard';
import { lastDayOf } from '../../../src/scorecard/periods/period-days';
import { monthPeriod } from '../../../src/scorecard/periods/period';
import { PretendedWorkbook } from '../pretended-workbook';
import { showWorkbook } from '../show-workbook';

/** The health check comes when the pane is quiet. */
const PATIENCE_MS = 10_000;

const sample = () => new PretendedWorkbook(sampleScorecard());

/** The sample in which nobody has entered anything for October. */
function withoutOctober(): Scorecard {
  const scorecard = sampleScorecard();
  const { calendar } = settingsOf(scorecard.setup);
  return {
    ...scorecard,
    readings: scorecard.readings.filter(({ period }) => lastDayOf(period, calendar) < '2026-10-01'),
  };
}

/** A part of the screen by its title. */
function part(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole('region', { name });
}

async function listIn(name: string | RegExp): Promise<HTMLElement> {
  return within(await part(name)).getByRole('list');
}

describe('the overview of the sample', () => {
  it('says score, status, change and coverage', async () => {
    showWorkbook(sample());
    const head = await part('Overall score');
    expect(head.textContent).toMatch(
      /^Overall score\d+\.\d(Green|Amber|Red)[↑→↓] [+−]?\d+\.\d vs Sep 2026/,
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

  it('lists the red KPIs, and the amber ones too when asked', async () => {
    showWorkbook(sample());
    const red = await part(/^Off track, red \d+$/);
    const rows = within(red).getAllByRole('listitem').length;
    expect(red).toHaveAccessibleName(`Off track, red ${rows}`);
    fireEvent.click(within(red).getByRole('button', { name: 'Show amber too' }));
    const both = await part(/^Off track, amber, red \d+$/);
    expect(within(both).getAllByRole('listitem').length).toBeGreaterThan(rows);
  });

  it('lists the KPIs of the statuses that are switched on, by mouse and by key', async () => {
    showWorkbook(sample());
    const green = await screen.findByRole('button', { name: /^\d+ Green$/ });
    expect(green).toHaveAttribute('aria-pressed', 'false');
    fireEvent.click(green);
    expect(green).toHaveAttribute('aria-pressed', 'true');
    const rows = within(await listIn(/^Green KPIs/)).getAllByRole('listitem');
    expect(rows).toHaveLength(parseInt(green.textContent, 10));
    fireEvent.keyDown(green, { key: '3' });
    const red = screen.getByRole('button', { name: /^\d+ Red$/ });
    expect(red).toHaveAttribute('aria-pressed', 'true');
    expect(red).toHaveFocus();
    expect(await part(/^Green, Red KPIs/)).toBeVisible();
    fireEvent.keyDown(red, { key: '1' });
    fireEvent.keyDown(green, { key: '3' });
    expect(await part(/^Off track, red/)).toBeVisible();
  });

  it('shows a KPI in its sheet at a click with Ctrl', async () => {
    const { workbook } = showWorkbook(sample());
    const [first] = within(await listIn(/^Off track/)).getAllByRole('button');
    fireEvent.click(first as HTMLElement, { ctrlKey: true });
    expect(workbook.shown).toEqual([expect.stringMatching(/^KPIs!B\d+$/)]);
  });

  it('prints what moved the score so that it adds up', async () => {
    showWorkbook(sample());
    const moved = await part('What moved the score');
    const hundredths = (text: string): number =>
      Math.round(Number(text.replace('−', '-').replace('+', '')) * 100);
    const points = within(moved)
      .getAllByRole('listitem')
      .map((row) => hundredths(/[+−]?\d+\.\d\d$/.exec(row.textContent)?.[0] ?? ''));
    const total = /total ([+−]?\d+\.\d\d)/.exec(moved.textContent)?.[1];
    expect(points.reduce((sum, each) => sum + each, 0)).toBe(hundredths(total ?? ''));
  });

  it('lists the actions that are due, the late ones with how late they are', async () => {
    showWorkbook(sample());
    const due = await part(/^Actions due \d/);
    expect(within(due).getAllByRole('listitem')[0]).toHaveTextContent(/\d+ days late$/);
    fireEvent.click(within(due).getByRole('button', { name: 'All open actions' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Actions' })).toBeVisible();
  });

  it('counts the warnings of the health check and leads to it', async () => {
    showWorkbook(sample());
    const name = /^\d+ (warning|error)s?$/;
    const link = await screen.findByRole('button', { name }, { timeout: PATIENCE_MS });
    fireEvent.click(link);
    expect(await screen.findByRole('heading', { level: 1, name: 'Health check' })).toBeVisible();
  });

  it('is about the unit and the period that are chosen', async () => {
    showWorkbook(sample());
    const score = async () => (await part('Overall score')).textContent;
    const company = await score();
    const period = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Period' });
    const september = [...period.options].find(({ text }) => text === 'Sep 2026');
    fireEvent.change(period, { target: { value: september?.value } });
    const earlier = await score();
    expect(earlier).not.toBe(company);
    const unit = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Unit' });
    fireEvent.change(unit, { target: { value: 'SA' } });
    expect(await score()).not.toBe(earlier);
  });

  it('says of each period whether it is open, closed or restated', async () => {
    showWorkbook(sample());
    const period = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Period' });
    const choose = (wanted: string) => {
      const found = [...period.options].find(({ text }) => text === wanted);
      fireEvent.change(period, { target: { value: found?.value } });
    };
    expect(screen.getByText('Open')).toBeVisible();
    choose('Aug 2026');
    expect(screen.getByText('Closed 14 Sep')).toBeVisible();
    choose('Sep 2026');
    expect(screen.getByText(/^Restated \d+ Oct$/)).toBeVisible();
  });

  it('follows a change of a cell', async () => {
    const { workbook } = showWorkbook(sample());
    const before = (await part('Overall score')).textContent;
    const scorecard = sampleScorecard();
    act(() => {
      workbook.change({
        ...scorecard,
        readings: scorecard.readings.map((reading) =>
          reading.kpi === 'F1.1' ? { ...reading, actual: 1 } : reading,
        ),
      });
    });
    await waitFor(() => {
      expect(screen.getByRole('region', { name: 'Overall score' }).textContent).not.toBe(before);
    });
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

describe('the overview of a period without actuals', () => {
  const october = { grain: 'Month', ordinal: monthPeriod(2026, 10).ordinal } as const;

  it('asks for them, and leads to the last period that has some', async () => {
    const scorecard = withoutOctober();
    const setup = { ...scorecard.setup, currentPeriod: october };
    showWorkbook(new PretendedWorkbook({ ...scorecard, setup }));
    expect(await screen.findByText('No actuals for Oct 2026.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Enter Oct 2026 data' })).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Show Sep 2026' }));
    expect(await part('Overall score')).toHaveTextContent('vs Aug 2026');
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
