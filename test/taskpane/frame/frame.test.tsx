/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { PretendedWorkbook } from '../pretended-workbook';
import { showWorkbook } from '../show-workbook';

async function showSample() {
  const shown = showWorkbook(new PretendedWorkbook(sampleScorecard()));
  await screen.findByRole('heading', { level: 1, name: 'Overview' });
  return shown;
}

async function expectScreen(name: string): Promise<void> {
  await screen.findByRole('heading', { level: 1, name });
}

function press(key: string, more: object = {}): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
}

describe('the keys of the pane', () => {
  it('open tabs and lead back', async () => {
    await showSample();
    press('4', { altKey: true, code: 'Digit4' });
    await expectScreen('Design');
    const row = screen.getByRole('button', { name: /^KPI library/ });
    row.focus();
    fireEvent.click(row);
    await expectScreen('KPI library');
    press('ArrowLeft', { altKey: true });
    await expectScreen('Design');
    expect(screen.getByRole('button', { name: /^KPI library/ })).toHaveFocus();
  });

  it('find the search field and the list of keys, which is open then', async () => {
    await showSample();
    press('?');
    await expectScreen('Help');
    const keys = screen.getByText('Keyboard').closest('details');
    expect(keys).toHaveAttribute('open');
    press('/');
    expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveFocus();
    press('?');
    press('/');
    expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveFocus();
  });

  it('are Alt keys alone when the single ones are turned off', async () => {
    const { preferences } = await showSample();
    act(() => {
      preferences.change({ usesSingleKeys: false });
    });
    press('?');
    press('3', { altKey: true, code: 'Digit3' });
    await expectScreen('Oct 2026 review');
  });
});

describe('the menu behind the tabs', () => {
  it('comes when it is wanted, and counts what the health check has found', async () => {
    await showSample();
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    const menu = await screen.findByRole('menu');
    await waitFor(() => {
      expect(within(menu).getByRole('menuitem', { name: /^Health check/ })).toHaveTextContent(
        /^Health check\d+ to look at$/,
      );
    });
    fireEvent.click(within(menu).getByRole('menuitem', { name: 'KPI library' }));
    await expectScreen('KPI library');
  });
});

describe('unit and period', () => {
  it('are kept with the workbook and taken from it', async () => {
    const { workbook, unmount } = await showSample();
    fireEvent.change(screen.getByLabelText('Unit'), { target: { value: 'SC' } });
    const period = screen.getByLabelText<HTMLSelectElement>('Period');
    const before = [...period.options].find(({ text }) => text === 'Sep 2026');
    fireEvent.change(period, { target: { value: before?.value } });
    expect(workbook.kept).toEqual({ unit: 'SC', period: Number(before?.value) });
    unmount();
    showWorkbook(workbook);
    await waitFor(() => {
      expect(screen.getByLabelText('Unit')).toHaveValue('SC');
    });
    expect(screen.getByLabelText('Period')).toHaveDisplayValue('Sep 2026');
  });

  it('go on with the current period when that was chosen last', async () => {
    const { workbook } = await showSample();
    const period = screen.getByLabelText<HTMLSelectElement>('Period');
    const [now, before] = ['Oct 2026', 'Sep 2026'].map(
      (label) => [...period.options].find(({ text }) => text === label)?.value,
    );
    fireEvent.change(period, { target: { value: before } });
    fireEvent.change(period, { target: { value: now } });
    expect(workbook.kept.period).toBeUndefined();
  });
});

describe('the ribbon', () => {
  it('learns whether there is a scorecard', async () => {
    const { workbook } = await showSample();
    expect(workbook.offered).toBe(true);
    const none = showWorkbook(new PretendedWorkbook());
    await screen.findByRole('heading', { name: 'Turn this workbook into a Balanced Scorecard' });
    expect(none.workbook.offered).toBe(false);
  });
});

describe('a question', () => {
  it('begins where nothing is destroyed, keeps the keys of the pane away, and gives the focus back', async () => {
    await showSample();
    press('4', { altKey: true, code: 'Digit4' });
    await expectScreen('Design');
    fireEvent.click(screen.getByRole('button', { name: /^Perspectives/ }));
    await expectScreen('Perspectives');
    fireEvent.click(screen.getByRole('button', { name: /^Financial/ }));
    await expectScreen('Financial');
    const asking = screen.getByRole('button', { name: 'Delete perspective' });
    asking.focus();
    fireEvent.click(asking);
    const dialog = await screen.findByRole('alertdialog');
    expect(within(dialog).getByRole('button', { name: 'Cancel' })).toHaveFocus();
    press('?');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => {
      expect(asking).toHaveFocus();
    });
  });
});

describe('a workbook that cannot be saved', () => {
  it('says why for as long as it is so, and has fields and buttons of what is written off on every screen', async () => {
    const workbook = new PretendedWorkbook(sampleScorecard());
    workbook.bookState = { ...workbook.bookState, isReadOnly: true };
    showWorkbook(workbook);
    await expectScreen('Overview');
    const why = 'Read-only. You can look, but not save.';
    const bar = await screen.findByRole('region', { name: 'State of the workbook' });
    expect(bar).toHaveTextContent(why);
    expect(within(bar).queryByRole('button')).toBeNull();
    press('4', { altKey: true, code: 'Digit4' });
    await expectScreen('Design');
    fireEvent.click(screen.getByRole('button', { name: /^Perspectives/ }));
    await expectScreen('Perspectives');
    const add = screen.getByRole('button', { name: 'Add perspective' });
    expect(add).toHaveAttribute('aria-disabled', 'true');
    expect(add).toHaveAttribute('title', why);
    press('Enter', { ctrlKey: true });
    fireEvent.click(screen.getByRole('button', { name: /^Financial/ }));
    await expectScreen('Financial');
    expect(screen.getByLabelText(/^Weight/)).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-disabled', 'true');
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    const menu = await screen.findByRole('menu');
    fireEvent.click(within(menu).getByRole('menuitem', { name: 'KPI library' }));
    await expectScreen('KPI library');
    expect(screen.getByLabelText('Function')).toBeEnabled();
  });
});
