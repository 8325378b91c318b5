/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { EMPTY_SCORECARD, type Scorecard } from '../../../src/scorecard/model/scorecard';
import { monthPeriod } from '../../../src/scorecard/periods/period';
import type { EntryGridRead, GridEntry } from '../../../src/workbook/entry-grid/read-entry-grid';
import { PretendedWorkbook } from '../pretended-workbook';
import { showWorkbook } from '../show-workbook';

/** A busy machine takes its time for a screen that is loaded when it is first shown. */
const PATIENCE_MS = 60_000;
jest.setTimeout(PATIENCE_MS);
configure({ asyncUtilTimeout: PATIENCE_MS / 6 });

const SEPTEMBER = monthPeriod(2026, 9);
const OCTOBER = monthPeriod(2026, 10);
const SCORECARD: Scorecard = {
  ...EMPTY_SCORECARD,
  setup: { company: 'Sao Mai', currentPeriod: OCTOBER, meetingDate: '2026-11-05' },
  perspectives: [
    { id: 'F', name: 'Financial' },
    { id: 'P', name: 'Processes' },
  ],
  objectives: [
    { id: 'F1', name: 'Grow', perspective: 'F' },
    { id: 'P1', name: 'Deliver', perspective: 'P' },
  ],
  kpis: [
    { id: 'K1', name: 'Sales', objective: 'F1', owner: 'Lan', measureUnit: 'kEUR' },
    { id: 'K2', name: 'On time', objective: 'P1', owner: 'Hà', measureUnit: '%' },
    {
      id: 'K3',
      name: 'Defects',
      objective: 'P1',
      owner: 'Hà',
      measureUnit: '%',
      direction: 'lower',
    },
    { id: 'K4', name: 'Yield', objective: 'P1', aggregation: 'ratio' },
  ],
  readings: [
    { kpi: 'K1', period: SEPTEMBER, actual: 400 },
    { kpi: 'K2', period: SEPTEMBER, actual: 0.942, target: 0.95 },
    { kpi: 'K3', period: SEPTEMBER, actual: 0.0105 },
    { kpi: 'K1', period: OCTOBER, actual: 410, target: 400 },
    { kpi: 'K2', period: OCTOBER, target: 0.95 },
  ],
};

/** The screen in front of a workbook, opened from the ribbon. */
async function showData(workbook: PretendedWorkbook, language: 'en' | 'vi' = 'en') {
  const view = showWorkbook(workbook, language);
  act(() => {
    view.requests.ask('enterData');
  });
  await screen.findByText(/^(Enter Oct 2026 actuals|Nhập số thực hiện .*)$/);
  return view;
}

async function open(scorecard = SCORECARD, language: 'en' | 'vi' = 'en') {
  const workbook = new PretendedWorkbook(scorecard);
  const { container, requests } = await showData(workbook, language);
  return { workbook, container, requests };
}

function field(name: string): HTMLElement {
  return screen.getByRole('textbox', { name });
}

/** Types into a field, as far as the screen can tell. */
function type(name: string, text: string): void {
  fireEvent.change(field(name), { target: { value: text } });
}

function row(name: string): HTMLElement {
  const found = screen.getByText(name).closest('li');
  if (!found) throw new Error(`No row ${name}`);
  return found;
}

function october(workbook: PretendedWorkbook, kpi: string) {
  return workbook.scorecard?.readings.find(
    (each) => each.kpi === kpi && each.period.ordinal === OCTOBER.ordinal,
  );
}

/** What the pane says stands above the footer, and for those who hear it in a live region. */
const said = (text: string) => screen.findAllByText(text);
const save = (name: string | RegExp) => screen.getByRole('button', { name });

describe('entering figures', () => {
  it('shows what is due in groups, with target, last value and how many are in', async () => {
    await open();
    expect(screen.getByText('1 of 4 entered', { selector: '.fui-Text' })).toBeInTheDocument();
    const groups = screen.getAllByRole('region').map((each) => each.getAttribute('aria-label'));
    expect(groups).toEqual(expect.arrayContaining(['Financial', 'Processes']));
    expect(row('On time')).toHaveTextContent('% · target 95.0 · Sep 94.2');
    expect(row('On time')).toHaveTextContent('No data');
    expect(field('Sales, actual')).toHaveValue('410');
    expect(row('Sales')).toHaveTextContent('Green');
  });

  it('tells the status while somebody types, and saves it', async () => {
    const { workbook } = await open();
    type('On time, actual', '96.1');
    expect(row('On time')).toHaveTextContent('Edited');
    expect(row('On time')).toHaveTextContent('Green');
    expect(row('On time')).toHaveTextContent('Read as 96.1%.');
    type('Sales, actual', '=380+5');
    expect(row('Sales')).toHaveTextContent('Amber');
    fireEvent.click(save('Save 2 values'));
    await said('Saved 2 values.');
    expect(october(workbook, 'K2')).toEqual({
      kpi: 'K2',
      period: OCTOBER,
      actual: 0.961,
      target: 0.95,
    });
    expect(october(workbook, 'K1')?.actual).toBe(385);
    expect(field('Sales, actual')).toHaveValue('385');
  });

  it('makes the row of a figure that has none, and takes ratios in parts', async () => {
    const { workbook } = await open();
    type('Yield, numerator', '3');
    type('Yield, denominator', '4');
    fireEvent.click(save('Save 2 values'));
    await said('Saved 2 values.');
    expect(october(workbook, 'K4')).toEqual({
      kpi: 'K4',
      period: OCTOBER,
      numerator: 3,
      denominator: 4,
    });
  });

  it('doubts what is unusual, until it is kept or noted', async () => {
    const { workbook } = await open();
    type('Defects, actual', '1.18%');
    expect(row('Defects')).toHaveTextContent('12% above Sep 2026.');
    fireEvent.click(within(row('Defects')).getByRole('button', { name: 'add a note' }));
    fireEvent.change(field('Note for Defects'), { target: { value: 'New line' } });
    expect(row('Defects')).not.toHaveTextContent('12% above');
    type('Sales, actual', '4100');
    expect(row('Sales')).toHaveTextContent('10.3 times Sep 2026. Check the unit.');
    fireEvent.click(within(row('Sales')).getByRole('button', { name: 'Keep' }));
    expect(row('Sales')).not.toHaveTextContent('Check the unit');
    fireEvent.click(save('Save 3 values'));
    await said('Saved 3 values.');
    expect(october(workbook, 'K3')).toMatchObject({ actual: 0.0118, note: 'New line' });
  });

  it('does not save what is no number, and says that there is nothing to save', async () => {
    const { workbook } = await open();
    fireEvent.click(save('Save'));
    await said('No changes to save.');
    type('Sales, actual', 'many');
    expect(row('Sales')).toHaveTextContent('Enter a number, for example 96.1.');
    fireEvent.click(save('Save'));
    await said('One field holds no number. Nothing is saved yet.');
    expect(october(workbook, 'K1')?.actual).toBe(410);
    fireEvent.keyDown(field('Sales, actual'), { key: 'Escape' });
    expect(field('Sales, actual')).toHaveValue('410');
  });

  it('goes from field to field by keyboard', async () => {
    await open();
    field('Sales, actual').focus();
    fireEvent.keyDown(field('Sales, actual'), { key: 'Enter' });
    expect(field('On time, actual')).toHaveFocus();
    fireEvent.keyDown(field('On time, actual'), { key: 'ArrowDown' });
    expect(field('Defects, actual')).toHaveFocus();
    fireEvent.keyDown(field('Defects, actual'), { key: 'Enter', shiftKey: true });
    fireEvent.keyDown(field('On time, actual'), { key: 'ArrowUp' });
    expect(field('Sales, actual')).toHaveFocus();
  });

  it('gives a figure in full to be changed, and the first key replaces it', async () => {
    const readings = SCORECARD.readings.map((each) =>
      each.actual === 410 ? { ...each, actual: 4103.25 } : each,
    );
    await open({ ...SCORECARD, readings });
    const sales = field('Sales, actual') as HTMLInputElement;
    expect(sales).toHaveValue('4,103.3');
    act(() => {
      sales.focus();
    });
    expect(sales).toHaveValue('4103.25');
    expect([sales.selectionStart, sales.selectionEnd]).toEqual([0, 7]);
  });

  it('saves by Ctrl+Enter', async () => {
    const { workbook } = await open();
    type('Sales, actual', '411');
    fireEvent.keyDown(field('Sales, actual'), { key: 'Enter', ctrlKey: true });
    await said('Saved 1 value.');
    expect(october(workbook, 'K1')?.actual).toBe(411);
  });

  it('fills the rows below with a column that is pasted, and takes that back', async () => {
    await open();
    const clipboardData = { getData: () => '411\t7\n96.5\n1.1\n' };
    fireEvent.paste(field('Sales, actual'), { clipboardData });
    expect(field('On time, actual')).toHaveValue('96.5');
    expect(field('Defects, actual')).toHaveValue('1.1');
    await said('Pasted 3 values.');
    fireEvent.click(save('Undo'));
    expect(field('Sales, actual')).toHaveValue('410');
    expect(field('On time, actual')).toHaveValue('');
  });

  it('draws of many figures those that somebody comes to, by key or by pasting into them', async () => {
    const kpis = Array.from({ length: 150 }, (_, index) => ({
      id: `K${index}`,
      name: `N${index}`,
    }));
    await open({ ...SCORECARD, kpis });
    const fields = () => screen.getAllByLabelText(/^N\d+, actual$/);
    expect(fields()).toHaveLength(60);
    field('N59, actual').focus();
    fireEvent.keyDown(field('N59, actual'), { key: 'Enter' });
    expect(field('N60, actual')).toHaveFocus();
    expect(fields()).toHaveLength(120);
    const lines = Array.from({ length: 25 }, (_, index) => `${index}`);
    const clipboardData = { getData: () => lines.join('\n') };
    fireEvent.paste(field('N110, actual'), { clipboardData });
    expect(fields()).toHaveLength(135);
    expect(field('N134, actual')).toHaveValue('24');
    fireEvent.click(screen.getByText('Show 15 more'));
    expect(fields()).toHaveLength(150);
  });

  it('keeps what is typed when cells change meanwhile, and asks about the same one', async () => {
    const { workbook } = await open();
    type('On time, actual', '96.1');
    const theirs = (actual: number): Scorecard => ({
      ...SCORECARD,
      readings: SCORECARD.readings.map((each) =>
        each.kpi === 'K2' && each.period.ordinal === OCTOBER.ordinal ? { ...each, actual } : each,
      ),
    });
    act(() => {
      workbook.change(theirs(0.93));
    });
    await waitFor(() => {
      expect(screen.getByText('2 of 4 entered', { selector: '.fui-Text' })).toBeInTheDocument();
    });
    expect(field('On time, actual')).toHaveValue('96.1');
    fireEvent.click(save('Save 1 value'));
    expect(await screen.findByRole('alertdialog')).toBeInTheDocument();
    expect(october(workbook, 'K2')?.actual).toBe(0.93);
  });

  it('asks before what is typed is left behind', async () => {
    const { requests } = await open();
    type('Sales, actual', '411');
    act(() => {
      requests.ask('overview');
    });
    expect(await screen.findByRole('alertdialog')).toHaveTextContent('Save your changes?');
  });
});

describe('who is waited for', () => {
  it('is named with days, and gets a reminder to be sent', async () => {
    const writeText = jest.fn(() => Promise.resolve());
    Object.assign(navigator, { clipboard: { writeText } });
    await open();
    expect(screen.getByText('Waiting for Hà')).toBeInTheDocument();
    expect(screen.getByText('2 KPIs, 17 days late')).toBeInTheDocument();
    fireEvent.click(save('Copy reminder for Hà'));
    await said('The reminder is on the clipboard. Nothing was sent.');
    expect(writeText).toHaveBeenCalledWith(
      [
        'Hà, figures are missing for Oct 2026:',
        '- On time (%)',
        '- Defects (%)',
        'Due 5 Nov 2026. Enter them in the workbook: Scorecard, Enter data.',
      ].join('\n'),
    );
  });

  it('is found by filter and by owner', async () => {
    await open();
    fireEvent.click(save('Missing 3'));
    expect(screen.queryByText('Sales')).not.toBeInTheDocument();
    fireEvent.click(save('By owner'));
    expect(screen.getByRole('region', { name: 'Hà' })).toHaveTextContent('0 of 2 entered');
    fireEvent.click(save('From sheet 0'));
    expect(screen.getByText('None.')).toBeInTheDocument();
  });
});

describe('periods', () => {
  it('are read-only once they are closed, until somebody restates them', async () => {
    await open({
      ...SCORECARD,
      reviews: [{ period: OCTOBER, closedOn: '2026-11-06' }],
    });
    expect(screen.getByText('Oct 2026 is closed. Restate it to change a value.')).toBeVisible();
    expect(field('Sales, actual')).toHaveAttribute('readonly');
    fireEvent.click(save('Restate…'));
    expect(field('Sales, actual')).not.toHaveAttribute('readonly');
  });

  it('are complete when all figures are in', async () => {
    await open({ ...SCORECARD, kpis: SCORECARD.kpis.slice(0, 1) });
    expect(screen.getByText('All in: 1 actual.')).toBeInTheDocument();
  });

  it('ask for nothing where nothing is due', async () => {
    const kpis = SCORECARD.kpis.map((kpi) => ({ ...kpi, frequency: 'Year' as const }));
    await open({ ...SCORECARD, kpis });
    expect(screen.getByText('No KPI is due in Oct 2026.')).toBeInTheDocument();
  });

  it('are opened with a row for each KPI', async () => {
    const { workbook } = await open();
    fireEvent.click(save('Open Nov 2026'));
    fireEvent.click(within(await screen.findByRole('alertdialog')).getByText('Open Nov 2026'));
    await said('Nov 2026 is open.');
    expect(workbook.scorecard?.readings).toHaveLength(SCORECARD.readings.length + 4);
    expect(workbook.scorecard?.setup.currentPeriod).toEqual(monthPeriod(2026, 11));
  });
});

describe('a figure from a cell of the user', () => {
  it('is a formula to the selected cell, after asking', async () => {
    const { workbook } = await open();
    workbook.selectedOne = { sheet: 'AR', address: 'H9', value: 0.96 };
    fireEvent.click(within(row('On time')).getByRole('button', { name: 'Use the selected cell' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog).toHaveTextContent('Take On time from AR!H9?');
    expect(dialog).toHaveTextContent('The cell holds 96.0% now.');
    fireEvent.click(within(dialog).getByText('Use the cell'));
    await said('On time comes from AR!H9.');
    expect(workbook.figureFormulas).toEqual([
      { kpi: 'K2', period: OCTOBER, field: 'actual', formula: 'IF(ISNUMBER(AR!H9),AR!H9,"")' },
    ]);
    expect(october(workbook, 'K2')?.actual).toBe(0.96);
  });

  it('is told to have lost its cell, and takes another one', async () => {
    const workbook = new PretendedWorkbook(SCORECARD);
    const place = { kpi: 'K2', period: OCTOBER, field: 'actual' as const };
    workbook.figureFormulas.push({ ...place, formula: 'IF(ISNUMBER(#REF!),#REF!,"")' });
    await showData(workbook);
    expect(row('On time')).toHaveTextContent('The cell that this figure comes from was deleted.');
    expect(within(row('On time')).getByText('Use the selected cell')).toBeVisible();
  });

  it('is refused from the scorecard’s own tables and from texts', async () => {
    const { workbook } = await open();
    const link = within(row('On time')).getByRole('button', { name: 'Use the selected cell' });
    workbook.selectedOne = { sheet: 'Data', address: 'C3', value: 1 };
    fireEvent.click(link);
    await said('Select a cell outside the tables of the scorecard first.');
    workbook.selectedOne = { sheet: 'AR', address: 'A1', value: 'Total' };
    fireEvent.click(link);
    await said('AR!A1 holds no number.');
    expect(workbook.figureFormulas).toEqual([]);
  });
});

describe('the entry grid', () => {
  const entry = (address: string, changes: Partial<GridEntry>): GridEntry => ({
    ...{ sheet: 'Entry grid', address, row: 5, column: 13, id: 'K1', period: OCTOBER },
    ...{ original: '""', typed: changes.value ?? null, kpi: SCORECARD.kpis[0], ...changes },
  });
  const grid = (...entries: GridEntry[]): EntryGridRead => ({
    ...{ sheet: 'Entry grid', shows: 'actual', periods: [], ids: [], columns: new Map(), entries },
  });

  it('is made after asking', async () => {
    const { workbook } = await open();
    fireEvent.click(save('Use grid'));
    fireEvent.click(within(await screen.findByRole('alertdialog')).getByText('Add the sheet'));
    await said('The entry grid is ready.');
    expect(workbook.madeGrids).toMatchObject([
      { period: OCTOBER, words: { title: 'Entry grid FY 2026' } },
    ]);
  });

  it('shows what waits there, takes it over and puts it back', async () => {
    const workbook = new PretendedWorkbook(SCORECARD);
    workbook.grid = grid(
      entry('N6', { value: 415, was: 410 }),
      entry('N9', { id: 'Q', kpi: undefined, value: 1, trouble: 'unknown KPI' }),
    );
    await showData(workbook);
    const part = await screen.findByRole('region', { name: 'Typed in the entry grid' });
    expect(part).toHaveTextContent('Sales, Oct 2026: 410 kEUR → 415 kEUR');
    expect(part).toHaveTextContent('no KPI of that ID');
    expect(october(workbook, 'K1')?.actual).toBe(410);
    fireEvent.click(save('Take over 1'));
    await said('Took over 1 value from the entry grid.');
    expect(october(workbook, 'K1')?.actual).toBe(415);
    fireEvent.click(save('Put back N9'));
    await waitFor(() => {
      expect(screen.queryByRole('region', { name: 'Typed in the entry grid' })).toBeNull();
    });
    expect(workbook.putBackEntries.map(({ address }) => address)).toEqual(['N9']);
  });

  it('is followed on any screen: what is typed goes to the Data table, what is doubtful waits', async () => {
    const workbook = new PretendedWorkbook(SCORECARD);
    workbook.grid = grid();
    showWorkbook(workbook);
    await waitFor(() => {
      expect(workbook.typeInGrid.name).not.toBe('typeInGrid');
    });
    await act(async () => {
      await Promise.resolve();
      workbook.grid = grid(
        entry('N6', { value: 420, was: 410 }),
        entry('N7', { value: 3, trouble: 'not due' }),
      );
      workbook.typeInGrid();
    });
    await said('Took over 1 value from the entry grid.');
    expect(october(workbook, 'K1')?.actual).toBe(420);
    expect(workbook.grid.entries.map(({ address }) => address)).toEqual(['N7']);
  });
});

it.each(['en', 'vi'] as const)('has no faults that axe finds, in %s', async (language) => {
  const { container } = await open(SCORECARD, language);
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, 'aria-hidden-focus': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
});
