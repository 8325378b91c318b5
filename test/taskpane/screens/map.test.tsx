/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import type { Scorecard } from '../../../src/scorecard/model/scorecard';
import { PretendedWorkbook } from '../pretended-workbook';
import { showWorkbook } from '../show-workbook';

// The screen and the library of its layout are loaded when they are first shown.
configure({ asyncUtilTimeout: 30_000 });

const TITLE = 'Strategy map';

/** Opens the map as the button of the ribbon does. */
async function openMap(scorecard: Scorecard = sampleScorecard(), language: 'en' | 'vi' = 'en') {
  const shown = showWorkbook(new PretendedWorkbook(scorecard), language);
  await screen.findByRole('tablist');
  act(() => {
    shown.requests.ask('strategyMap');
  });
  await screen.findByRole('heading', { level: 1, name: /Strategy map|Bản đồ chiến lược/ });
  return shown;
}

function node(name: RegExp): HTMLElement {
  return within(screen.getByRole('group', { name: TITLE })).getByRole('button', { name });
}

function press(key: string): void {
  fireEvent.keyDown(document.activeElement as HTMLElement, { key });
}

function choose(field: RegExp, value: string): void {
  fireEvent.change(screen.getByLabelText(field), { target: { value } });
}

function links({ scorecard }: PretendedWorkbook): string[] {
  return (scorecard?.links ?? []).map(({ from, to }) => `${from} ${to}`);
}

describe('the strategy map', () => {
  it('shows each objective with its status in words, and counts objectives and links', async () => {
    await openMap();
    expect(screen.getByText('12 objectives, 14 links. An arrow means “helps”.')).toBeVisible();
    const map = screen.getByRole('group', { name: TITLE });
    expect(within(map).getAllByRole('button')).toHaveLength(12);
    expect(node(/^F1 Grow profitable revenue, \d+\.\d (Green|Amber|Red), /)).toBeVisible();
    expect(node(/^F1 .* helps 0, helped by 3$/)).toBeVisible();
  });

  it('is one stop of the Tab key, moves by arrow keys and opens a card by Enter', async () => {
    await openMap();
    const stops = within(screen.getByRole('group', { name: TITLE }))
      .getAllByRole('button')
      .filter((button) => button.tabIndex === 0);
    expect(stops).toHaveLength(1);
    act(() => {
      node(/^P1 /).focus();
    });
    press('ArrowUp');
    expect(node(/^C2 /)).toHaveFocus();
    press('ArrowDown');
    press('ArrowDown');
    expect(node(/^L1 /)).toHaveFocus();
    expect(node(/^L1 /)).toHaveAttribute('tabindex', '0');
    fireEvent.click(node(/^L1 /), { detail: 0 });
    const card = screen.getByRole('region', { name: 'L1 Build the skills we lack' });
    expect(screen.getByRole('heading', { name: 'L1 Build the skills we lack' })).toHaveFocus();
    expect(card).toHaveTextContent('P1 Make it right first time strong, after 3 months');
    expect(card).toHaveTextContent('Because: Trained assemblers make fewer faults');
    press('Escape');
    expect(screen.queryByRole('region', { name: /^L1/ })).toBeNull();
    expect(node(/^L1 /)).toHaveFocus();
  });

  it('says what the figures say about each link of a card', async () => {
    await openMap();
    fireEvent.click(node(/^P2 /), { detail: 1 });
    const card = screen.getByRole('region', { name: /^P2 / });
    expect(card).toHaveTextContent(/P2 → C1: \d+ changes of “.+” and “.+”, r = −?\d\.\d\d\. They/);
    expect(screen.getByRole('heading', { name: /^P2 / })).not.toHaveFocus();
  });

  it('zooms by buttons and keys', async () => {
    await openMap();
    fireEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
    expect(screen.getByText('125%')).toBeVisible();
    act(() => {
      node(/^P1 /).focus();
    });
    press('-');
    press('-');
    expect(screen.getByText('80%')).toBeVisible();
    press('0');
    expect(screen.getByText('100%')).toBeVisible();
  });

  it('says the same as a list, and stays one', async () => {
    const { preferences } = await openMap();
    fireEvent.click(screen.getByRole('button', { name: 'List' }));
    const sentence =
      /^C2 Keep our customers’ trust helps F1 Grow profitable revenue, medium, after 6 months\. Because: /;
    expect(screen.getByRole('button', { name: sentence })).toBeVisible();
    expect(screen.getAllByRole('button', { name: /^[A-Z]\d .* helps [A-Z]\d/ })).toHaveLength(14);
    expect(screen.getAllByRole('button', { name: /, helps \d, helped by \d$/ })).toHaveLength(12);
    expect(preferences.preferences().mapView).toBe('list');
  });

  it('comes as a list with more than twelve objectives', async () => {
    const sample = sampleScorecard();
    const more = { id: 'L4', name: 'Learn', perspective: 'L', unit: 'CO' };
    await openMap({ ...sample, objectives: [...sample.objectives, more] });
    expect(screen.getByRole('button', { name: 'List' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText(/No link ties the objective “Learn” \(L4\) to the map/)).toBeVisible();
  });

  it('says how to begin without links and without objectives', async () => {
    const sample = sampleScorecard();
    const { unmount } = await openMap({ ...sample, links: [] });
    expect(screen.getByText(/Start from the financial objective and ask/)).toBeVisible();
    unmount();
    await openMap({ ...sample, links: [], objectives: [], kpis: [], readings: [] });
    expect(screen.getByRole('button', { name: 'Add objective' })).toBeVisible();
  });

  it('speaks Vietnamese, and has no fault that axe finds', async () => {
    const { container } = await openMap(sampleScorecard(), 'vi');
    expect(screen.getByText(/^12 mục tiêu, 14 liên kết/)).toBeVisible();
    const nodes = container.querySelectorAll<HTMLElement>('[data-key]');
    fireEvent.click(nodes[0] as HTMLElement, { detail: 1 });
    const rules = { 'color-contrast': { enabled: false } };
    expect((await axe.run(container, { rules })).violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('a link', () => {
  it('is added from an objective by L', async () => {
    const { workbook } = await openMap();
    act(() => {
      node(/^C1 /).focus();
    });
    press('l');
    expect(await screen.findByRole('heading', { level: 1, name: 'Add link' })).toBeVisible();
    expect(screen.getByLabelText(/^From/)).toHaveValue('C1');
    fireEvent.click(screen.getByRole('button', { name: 'Add link' }));
    expect(await screen.findByText('1 field needs attention.')).toBeVisible();
    choose(/^To/, 'F3');
    choose(/^Strength/, 'Weak');
    choose(/^After how many months/, '2');
    choose(/^Because/, 'Dates kept are invoices paid');
    fireEvent.click(screen.getByRole('button', { name: 'Add link' }));
    expect(await screen.findByText('Added: C1 helps F3.')).toBeVisible();
    expect(workbook.scorecard?.links.at(-1)).toEqual({
      from: 'C1',
      to: 'F3',
      strength: 'Weak',
      lagPeriods: 2,
      hypothesis: 'Dates kept are invoices paid',
    });
    expect(await screen.findByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  });

  it('that makes a loop, is there already or has no whole lag is refused with the reason', async () => {
    const { workbook } = await openMap();
    const before = links(workbook);
    fireEvent.click(screen.getByRole('button', { name: 'Add link' }));
    await screen.findByRole('heading', { level: 1, name: 'Add link' });
    choose(/^From/, 'F1');
    choose(/^To/, 'P1');
    expect(
      screen.getByText('This link makes a loop: F1 → P1 → C2 → F1. Choose another objective.'),
    ).toBeVisible();
    choose(/^From/, 'P1');
    choose(/^To/, 'C2');
    expect(screen.getByText('P1 helps C2 already. Change that link instead.')).toBeVisible();
    choose(/^To/, 'C3');
    choose(/^After how many months/, '1.5');
    expect(screen.getByText('Enter a whole number from 0 to 520.')).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Add link' }));
    expect(await screen.findByText('1 field needs attention.')).toBeVisible();
    choose(/^From/, 'F2');
    expect(screen.getByText(/^F2 stands above C3\./)).toBeVisible();
    expect(links(workbook)).toEqual(before);
  });

  it('is changed in its place', async () => {
    const { workbook } = await openMap();
    fireEvent.click(screen.getByRole('button', { name: 'List' }));
    fireEvent.click(screen.getByRole('button', { name: /^P3 .* helps C3/ }));
    await screen.findByRole('button', { name: 'Save link' });
    expect(screen.getByLabelText(/^To/)).toHaveValue('C3');
    const before = links(workbook);
    choose(/^To/, 'F1');
    choose(/^Strength/, '');
    fireEvent.click(screen.getByRole('button', { name: 'Save link' }));
    expect(await screen.findByText('Saved: P3 helps F1.')).toBeVisible();
    expect(links(workbook)).toEqual(before.map((each) => (each === 'P3 C3' ? 'P3 F1' : each)));
    const changed = workbook.scorecard?.links.find(({ from }) => from === 'P3');
    expect(changed).not.toHaveProperty('strength');
  });

  it('is removed by Delete, after asking', async () => {
    const { workbook } = await openMap();
    const before = links(workbook);
    fireEvent.click(screen.getByRole('button', { name: 'List' }));
    const row = () => screen.getByRole('button', { name: /^P3 .* helps C3/ });
    fireEvent.keyDown(row(), { key: 'Delete' });
    const question = await screen.findByRole('alertdialog');
    expect(question).toHaveTextContent('Remove the link P3 → C3?');
    fireEvent.click(within(question).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => {
      expect(screen.queryByRole('alertdialog')).toBeNull();
    });
    expect(links(workbook)).toEqual(before);
    fireEvent.keyDown(row(), { key: 'Delete' });
    fireEvent.click(await screen.findByRole('button', { name: 'Remove link' }));
    expect(await screen.findByText('Removed: P3 helps C3.')).toBeVisible();
    expect(links(workbook)).toEqual(before.filter((each) => each !== 'P3 C3'));
  });
});

describe('the drawing on a sheet', () => {
  it('is asked for, has every box, band and arrow, and tells the status without colour', async () => {
    const { workbook } = await openMap();
    fireEvent.click(screen.getByRole('button', { name: 'Draw on sheet' }));
    const question = await screen.findByRole('alertdialog');
    expect(question).toHaveTextContent('Excel cannot undo this.');
    expect(workbook.drawnMaps).toEqual([]);
    fireEvent.click(within(question).getByRole('button', { name: 'Draw on sheet' }));
    expect(await screen.findByText('Drawn on the sheet “Strategy map”.')).toBeVisible();
    const [drawing] = workbook.drawnMaps;
    expect(drawing?.boxes).toHaveLength(12);
    expect(drawing?.bands.map(({ label }) => label)).toHaveLength(4);
    expect(drawing?.arrows).toHaveLength(14);
    for (const { status } of drawing?.boxes ?? []) {
      expect(status).toMatch(/^(● \d+\.\d Green|▲ \d+\.\d Amber|◆ \d+\.\d Red|○ No data)$/);
    }
    expect(drawing?.subtitle).toContain('Oct 2026');
    // From P2 past the customers to F3.
    expect(
      drawing?.arrows.find(({ from, to }) => from === 'P2' && to === 'F3')?.bends,
    ).toHaveLength(2);
  });

  it.each([
    [{ kind: 'protected', sheet: 'Strategy map' } as const, /is protected\. Unprotect it/],
    [
      { kind: 'unfinished', sheet: 'M', fault: { kind: 'not reachable', code: 'X' } } as const,
      /The map on the sheet “M” may not be finished\. Excel did not answer/,
    ],
  ])('says why it is not there: %j', async (outcome, sentence) => {
    const { workbook } = await openMap();
    workbook.drawMap = () => Promise.resolve(outcome);
    fireEvent.click(screen.getByRole('button', { name: 'Draw on sheet' }));
    const question = await screen.findByRole('alertdialog');
    fireEvent.click(within(question).getByRole('button', { name: 'Draw on sheet' }));
    expect(await screen.findByText(sentence)).toBeVisible();
  });
});
