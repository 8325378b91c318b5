/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import type { RibbonCommand } from '../../../src/commands/ribbon-commands';
import type { Kpi } from '../../../src/scorecard/model/kpi';
import { EMPTY_SCORECARD, type Scorecard } from '../../../src/scorecard/model/scorecard';
import { monthPeriod } from '../../../src/scorecard/periods/period';
import type { Language } from '../../../src/strings/dictionary';
import { PretendedWorkbook } from '../pretended-workbook';
import { showWorkbook } from '../show-workbook';

const PATIENCE_MS = 60_000;
jest.setTimeout(PATIENCE_MS);
configure({ asyncUtilTimeout: PATIENCE_MS / 3 });

const REVENUE: Kpi = {
  id: 'F1.1',
  name: 'Revenue',
  objective: 'F1',
  owner: 'Clara Osei',
  measureUnit: 'kEUR',
  direction: 'higher',
  aggregation: 'sum',
  weight: 50,
  definition: 'Invoices of the month',
  dataSource: 'Ledger',
};

/** January to October 2026, of which the first eight months are closed; 95 of 100 in every month. */
const SMALL: Scorecard = {
  ...EMPTY_SCORECARD,
  setup: { company: 'Small', currentPeriod: monthPeriod(2026, 10) },
  perspectives: [
    { id: 'F', name: 'Financial' },
    { id: 'C', name: 'Customer' },
  ],
  objectives: [
    { id: 'F1', name: 'Grow', perspective: 'F' },
    { id: 'C1', name: 'Delight', perspective: 'C' },
  ],
  kpis: [
    REVENUE,
    { ...REVENUE, id: 'F1.2', name: 'Gross margin', measureUnit: '%', owner: 'Trần Bảo' },
    { ...REVENUE, id: 'C1.1', name: 'On-time delivery', objective: 'C1', type: 'Leading' },
  ],
  readings: Array.from({ length: 10 }, (_, index) => ({
    kpi: 'F1.1',
    period: monthPeriod(2026, index + 1),
    actual: 95,
    target: 100,
  })),
  reviews: Array.from({ length: 8 }, (_, index) => ({
    period: monthPeriod(2026, index + 1),
    closedOn: '2026-09-20',
  })),
};

/** A screen of the small scorecard, opened from the ribbon; a text that stands on it. */
async function open(
  command: RibbonCommand,
  sign: string,
  language?: Language,
): Promise<PretendedWorkbook> {
  const { workbook, requests } = showWorkbook(new PretendedWorkbook(SMALL), language);
  act(() => {
    requests.ask(command);
  });
  await screen.findByText(sign);
  return workbook;
}

const openList = () => open('allKpis', 'Add KPI');
const openForm = () => open('addKpi', 'New KPI');

async function openRevenue(): Promise<PretendedWorkbook> {
  const workbook = await openList();
  fireEvent.click(screen.getByText('Revenue'));
  await screen.findByText('ID F1.1');
  return workbook;
}

async function inMenuOf(name: string, item: string): Promise<void> {
  fireEvent.click(screen.getByLabelText(`More for ${name}`));
  fireEvent.click(await screen.findByText(item));
}

/** A field by its label, with or without the star of what is required. */
const field = (label: string): HTMLElement =>
  screen.getByLabelText((text) => text.replace('*', '').trim() === label);

function type(label: string, text: string): void {
  fireEvent.change(field(label), { target: { value: text } });
  fireEvent.blur(field(label));
}

function choose(label: string, option: string): void {
  const { options } = field(label) as HTMLSelectElement;
  const value = [...options].find(({ text }) => text === option)?.value;
  fireEvent.change(field(label), { target: { value } });
}

async function saveKpi(): Promise<void> {
  fireEvent.click(screen.getByText('Save KPI'));
  await screen.findByText(/^Saved “/);
  await waitFor(() => {
    expect(screen.queryByText('Save KPI')).toBeNull();
  });
}

const rows = (): (string | null)[] =>
  [...document.querySelectorAll('li [data-key]')].map((row) => row.getAttribute('data-key'));
const kpiOf = ({ scorecard }: PretendedWorkbook, id: string): Kpi | undefined =>
  scorecard?.kpis.find((kpi) => kpi.id === id);

describe('the list of KPIs', () => {
  it('is searched and filtered', async () => {
    await openList();
    expect(rows()).toEqual(['F1.1', 'F1.2', 'C1.1']);
    fireEvent.change(field('Search'), { target: { value: 'tran bao' } });
    expect(rows()).toEqual(['F1.2']);
    fireEvent.change(field('Search'), { target: { value: 'xyzzy' } });
    expect(screen.getByText('No KPI matches “xyzzy”.')).toBeVisible();
    fireEvent.click(screen.getByText('Clear'));
    choose('Perspective', 'Customer');
    expect(rows()).toEqual(['C1.1']);
    choose('Perspective', 'All');
    choose('Status', 'Amber');
    expect(rows()).toEqual(['F1.1']);
  });

  it('retires a KPI after the chosen month, keeps its history, and takes it into use again', async () => {
    const workbook = await openList();
    const readings = workbook.scorecard?.readings;
    await inMenuOf('Revenue', 'Retire…');
    expect(await screen.findByText(/^From Nov 2026 on .* 10 readings\.$/)).toBeVisible();
    fireEvent.click(screen.getByText('Retire KPI'));
    await screen.findByText('“Revenue” is retired.');
    expect(kpiOf(workbook, 'F1.1')?.activeTo).toBe('2026-10-31');
    expect(workbook.scorecard?.readings).toEqual(readings);
    await inMenuOf('Revenue', 'Use again');
    await screen.findByText('“Revenue” is in use again.');
    expect(kpiOf(workbook, 'F1.1')).not.toHaveProperty('activeTo');
  });

  it('shows a KPI in its sheet, and duplicates one without its history', async () => {
    const workbook = await openList();
    await inMenuOf('Revenue', 'Show in sheet');
    expect(workbook.shown).toEqual(['KPIs!B2']);
    await inMenuOf('Revenue', 'Duplicate');
    await screen.findByText('New KPI');
    expect(field('Name')).toHaveValue('Revenue (copy)');
    await saveKpi();
    expect(kpiOf(workbook, 'F1.3')).toEqual({
      ...REVENUE,
      id: 'F1.3',
      name: 'Revenue (copy)',
      activeFrom: '2026-10-01',
    });
    expect(workbook.scorecard?.readings).toHaveLength(10);
  });
});

describe('the form of a KPI', () => {
  it('defines one with limits that are moved by keys, and writes its targets', async () => {
    const workbook = await openForm();
    fireEvent.click(screen.getByText('Save KPI'));
    expect(await screen.findByText('1 field needs attention.')).toBeVisible();
    expect(field('Name')).toBeInvalid();
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    expect(field('Name')).toHaveFocus();
    type('Name', 'Days sales outstanding');
    choose('Objective', 'F1 Grow');
    type('Unit of measure', 'days');
    fireEvent.click(screen.getByLabelText('Lower is better'));
    type('Target for Oct 2026', '45');
    choose('Thresholds in', 'points from target');
    type('Amber up to', '4');
    const rule = 'Green at target or better, amber up to 4\u202fdays worse.';
    expect(document.body.textContent).toContain(rule);
    const examples = screen.getAllByText(/ → /).map(({ textContent }) => textContent);
    expect(examples).toEqual([
      '45.0\u202fdays → Green',
      '49.0\u202fdays → Amber',
      '49.8\u202fdays → Red',
    ]);
    fireEvent.keyDown(screen.getByLabelText('Amber limit'), { key: 'PageUp' });
    expect(screen.getByLabelText('Amber limit')).toHaveAttribute(
      'aria-valuetext',
      'up to 4.5\u202fdays worse, at 49.5\u202fdays',
    );
    await saveKpi();
    expect(kpiOf(workbook, 'F1.3')).toMatchObject({
      name: 'Days sales outstanding',
      direction: 'lower',
      thresholds: 'points',
      green: 0,
      amber: 4.5,
      weight: 50,
    });
    expect(workbook.scorecard?.readings.slice(10)).toEqual(
      [10, 11, 12].map((month) => ({ kpi: 'F1.3', period: monthPeriod(2026, month), target: 45 })),
    );
  });

  it('warns and saves all the same', async () => {
    const workbook = await openForm();
    type('Name', 'Launch supplier portal');
    expect(screen.getByText(/^This reads like a task/)).toBeVisible();
    type('Baseline', '100');
    type('Target for Oct 2026', '100');
    expect(screen.getByText(/^Target equals baseline/)).toBeVisible();
    type('Baseline', '');
    type('Amber from', '110%');
    const odd = 'Amber must be below green. Now: green from 100%, amber from 110%.';
    expect(screen.getByText(odd)).toBeVisible();
    await saveKpi();
    expect(kpiOf(workbook, 'K1')).toMatchObject({ amber: 1.1 });
  });

  it('does not save what is no number, and opens the group where it stands', async () => {
    const workbook = await openRevenue();
    type('Weight', 'many');
    fireEvent.click(screen.getByText('Save KPI'));
    expect(await screen.findByText('1 field needs attention.')).toBeVisible();
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    expect(field('Weight')).toHaveFocus();
    expect(workbook.scorecard).toBe(SMALL);
  });

  it('says how many earlier months another rule recolours, and keeps what is closed', async () => {
    await openRevenue();
    type('Green from', '95');
    expect(
      screen.getByText(
        'This changes 1 earlier month that is still open. Closed months keep their status.',
      ),
    ).toBeVisible();
  });

  it('spreads a yearly target over what is open', async () => {
    const workbook = await openRevenue();
    fireEvent.click(screen.getByText('Spread a yearly target'));
    type('Target for FY 2026', '1200.5');
    fireEvent.click(screen.getByText('Set 4 targets'));
    await saveKpi();
    const targets = workbook.scorecard?.readings.map(({ target = 0 }) => target) ?? [];
    expect(targets).toHaveLength(12);
    expect(targets.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => 100));
    expect(targets.reduce((sum, target) => sum + target, 0)).toBeCloseTo(1_200.5, 9);
  });

  it('offers pairs, and ticks SMART as suggested, with reasons', async () => {
    const workbook = await openRevenue();
    expect(screen.getByText('Suggested: no, target has no date.')).toBeInTheDocument();
    fireEvent.click(screen.getByText('Tick as suggested'));
    expect(screen.getByText('Add “Sales pipeline value” from the library')).toBeInTheDocument();
    fireEvent.click(screen.getByText('Pair with “F1.2 Gross margin”'));
    await saveKpi();
    expect(kpiOf(workbook, 'F1.1')).toMatchObject({
      specific: true,
      measurable: true,
      relevant: true,
      pairedWith: 'F1.2',
    });
    expect(kpiOf(workbook, 'F1.1')).not.toHaveProperty('timeBound');
  });

  it('is asked about before it is left, and says when its KPI was deleted meanwhile', async () => {
    const workbook = await openRevenue();
    type('Owner', 'Somebody else');
    const kpis = SMALL.kpis.filter(({ id }) => id !== 'F1.1');
    await act(async () => {
      workbook.change({ ...SMALL, kpis });
      await Promise.resolve();
    });
    await screen.findByText('“Revenue” was deleted meanwhile. Save puts it back.');
    fireEvent.click(screen.getByText('KPIs'));
    expect(await screen.findByText('Save your changes?')).toBeVisible();
    fireEvent.click(screen.getAllByText('Discard').at(-1) as HTMLElement);
    await screen.findByText('Add KPI');
    expect(rows()).toEqual(['F1.2', 'C1.1']);
  });

  it('follows the sheet while nothing was typed', async () => {
    const workbook = await openRevenue();
    const kpis = SMALL.kpis.map((kpi) => ({ ...kpi, owner: 'Ines' }));
    await act(async () => {
      workbook.change({ ...SMALL, kpis });
      await Promise.resolve();
    });
    expect(field('Owner')).toHaveValue('Ines');
  });
});

describe('the library', () => {
  it('is searched, adds to an objective, offers the pair, and is undone', async () => {
    const workbook = await open('kpisFromLibrary', 'Function');
    fireEvent.change(field('Search the library'), { target: { value: 'ty le chuyen doi' } });
    expect(screen.getByText('Leading · Higher is better · Ratio · %')).toBeVisible();
    fireEvent.click(screen.getByText('Conversion rate'));
    fireEvent.click(screen.getByText('Add to objective'));
    fireEvent.click(await screen.findByText('F1 Grow'));
    expect(await screen.findByText('Added “Conversion rate” to F1.')).toBeVisible();
    expect(kpiOf(workbook, 'F1.3')).toMatchObject({ name: 'Conversion rate', objective: 'F1' });
    expect(screen.getByText(/goes with it\./)).toBeVisible();
    fireEvent.click(screen.getByText('Undo'));
    await screen.findByText('Undone.');
    expect(workbook.scorecard?.kpis).toEqual(SMALL.kpis);
  });
});

describe('KPIs from selected cells', () => {
  it('takes the ticked names of the first column', async () => {
    const workbook = new PretendedWorkbook(SMALL);
    workbook.selected = [
      ['KPI 2027', '1'],
      ['12', '2'],
      ['Revenue', '3'],
      ['Scrap rate', '4'],
    ];
    const { requests } = showWorkbook(workbook);
    act(() => {
      requests.ask('kpisFromSelection');
    });
    await screen.findByText('Scrap rate');
    expect(field('Scrap rate')).toBeChecked();
    expect(field('Revenue')).not.toBeChecked();
    expect(screen.queryByText('12')).toBeNull();
    fireEvent.click(field('KPI 2027'));
    choose('Objective', 'F1 Grow');
    fireEvent.click(screen.getByText('Add 1 KPI'));
    await screen.findByText('Added 1 KPI.');
    expect(kpiOf(workbook, 'F1.3')).toMatchObject({ name: 'Scrap rate', objective: 'F1' });
  });
});

describe('what axe finds', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['in the list', openList],
    ['in the form in Vietnamese', () => open('addKpi', 'KPI mới', 'vi')],
  ])('%s is nothing', async (_, show) => {
    await show();
    for (const group of document.querySelectorAll('details')) group.open = true;
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
