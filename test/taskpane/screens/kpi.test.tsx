/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { monthPeriod } from '../../../src/scorecard/periods/period';
import { PretendedWorkbook } from '../pretended-workbook';
import { showWorkbook } from '../show-workbook';

// Whether each element can be seen is asked of jsdom only where a test says so: it takes its time.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });

const sample = () => new PretendedWorkbook(sampleScorecard());

async function press(name: string | RegExp, within_?: HTMLElement): Promise<void> {
  const place = within_ ? within(within_) : screen;
  fireEvent.click(await place.findByRole('button', { name }));
}

function heading(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole('heading', { level: 1, name });
}

function part(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole('region', { name });
}

/** Opens a KPI of the sample that is red in October from the overview. */
async function openRed(workbook = sample()) {
  const shown = showWorkbook(workbook);
  await press(/^On-time delivery, Red/);
  await heading('On-time delivery');
  return shown;
}

const WITHOUT = {
  'color-contrast': { enabled: false },
  region: { enabled: false },
  'label-content-name-mismatch': { enabled: false },
};

describe('the screen of a KPI', () => {
  it('says its figures, the rule in a sentence, and where it belongs', async () => {
    await openRed();
    const body = screen.getByRole('main');
    for (const fact of ['Actual', 'Target', 'Adverse', 'Achieved']) {
      expect(within(body).getAllByText(fact)[0]).toBeVisible();
    }
    expect(screen.getByText(/^Red: .*amber/)).toBeVisible();
    await press('Customer');
    expect(await heading('Customer')).toHaveFocus();
    await press('KPI');
    expect(await heading('On-time delivery')).toBeVisible();
  });

  it('draws thirteen months, says them in a sentence, and lists them on demand', async () => {
    await openRed();
    const chart = screen.getByRole('img', { name: /^On-time delivery, Oct 2025 to Oct 2026: / });
    expect(chart).toHaveAccessibleName(/in Oct 2026, Red; target .*; lowest .* highest /);
    await press('Table');
    const table = screen.getByRole('table', { name: 'Last 13 months' });
    expect(within(table).getAllByRole('row')).toHaveLength(14);
    await press('Chart');
    expect(screen.queryByRole('table', { name: 'Last 13 months' })).toBeNull();
  });

  it('compares it with last year, the previous month and the end of the year', async () => {
    await openRed();
    const rows = within(screen.getByRole('table', { name: 'Compared' })).getAllByRole('rowheader');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Oct 2025',
      'Sep 2026',
      expect.stringMatching(/forecast$/),
    ]);
  });

  it('opens the KPI that it is paired with', async () => {
    await openRed();
    const definition = await part('Definition');
    const paired = within(definition)
      .getAllByRole('button')
      .find((button) => button.dataset.key?.startsWith('link '));
    fireEvent.click(paired as HTMLElement);
    expect(await heading(paired?.textContent ?? 'none')).toBeVisible();
  });

  it('shows it in its sheet', async () => {
    const { workbook } = await openRed();
    await press('Show in sheet');
    expect(workbook.shown).toEqual([expect.stringMatching(/^KPIs!B\d+$/)]);
  });

  it('sets its status by hand only with a reason, and lets the rule decide again', async () => {
    const { workbook } = showWorkbook(sample());
    await press(/^Gross margin, Red/);
    await heading('Gross margin');
    const set = async (status: string, reason?: string): Promise<void> => {
      const field = screen.getByRole('combobox', { name: 'Status' });
      fireEvent.change(field, { target: { value: status } });
      if (reason !== undefined) {
        const text = screen.getByRole('textbox', { name: /^Reason/ });
        fireEvent.change(text, { target: { value: reason } });
      }
      fireEvent.click(screen.getByRole('button', { name: 'Set the status' }));
      await waitFor(() => undefined);
    };
    const margin = sampleScorecard().kpis.find(({ name }) => name === 'Gross margin');
    const reading = () =>
      workbook.scorecard?.readings.find(
        ({ kpi, period }) => kpi === margin?.id && period.ordinal === monthPeriod(2026, 10).ordinal,
      );
    await set('Amber');
    expect(screen.getByText('Write why the rule is wrong here.')).toBeInTheDocument();
    expect(reading()?.override).toBeUndefined();
    await set('Amber', 'Two orders were late at the wish of the customer');
    expect(await screen.findByText(/^Amber by hand \(Two orders/)).toBeVisible();
    expect(reading()).toMatchObject({ override: 'Amber' });
    await set('');
    expect(await screen.findByText(/^Red: /)).toBeVisible();
    expect(reading()?.override).toBeUndefined();
  });

  it('shows the status that was set by hand in each month, and takes none along to another one', async () => {
    const { kpis, ...others } = sampleScorecard();
    const margin = kpis.find(({ name }) => name === 'Gross margin')?.id;
    const workbook = sample();
    workbook.scorecard = {
      ...others,
      kpis,
      readings: others.readings.map((each) =>
        each.kpi === margin && each.period.ordinal === monthPeriod(2026, 10).ordinal
          ? { ...each, override: 'Amber', overrideReason: 'Two orders' }
          : each,
      ),
    };
    showWorkbook(workbook);
    fireEvent.click(await screen.findByRole('button', { name: /Show amber too/ }));
    await press(/^Gross margin, Amber/);
    await heading('Gross margin');
    const status = () => screen.getByRole('combobox', { name: 'Status' });
    expect(status()).toHaveValue('Amber');
    fireEvent.change(screen.getByRole('combobox', { name: 'Period' }), {
      target: { value: String(monthPeriod(2026, 9).ordinal) },
    });
    expect(status()).toHaveValue('');
  });

  it('says when it is not part of the unit that is looked at', async () => {
    await openRed();
    const unit = screen.getByRole('combobox', { name: 'Unit' });
    fireEvent.change(unit, { target: { value: 'SA' } });
    expect(await screen.findByText(/^This is not part of what is shown: /)).toBeVisible();
    await press('Show the whole scorecard');
    expect(await screen.findByText(/^Red: /)).toBeVisible();
  });

  it.each(['en', 'vi'] as const)('has no finding of axe in %s', async (language) => {
    const { container } = showWorkbook(sample(), language);
    await press(/^On-time delivery, /);
    await heading('On-time delivery');
    const { violations } = await axe.run(container, { rules: WITHOUT });
    expect(violations).toEqual([]);
  });
});

describe('explaining a KPI', () => {
  it('writes cause and actions into their tables, and returns to the KPI', async () => {
    const { workbook } = await openRed();
    const before = workbook.scorecard?.actions.length ?? 0;
    fireEvent.click(screen.getAllByRole('button', { name: 'Explain and act' })[0] as HTMLElement);
    await heading('Explain and act: On-time delivery');
    const type = (name: string | RegExp, value: string): void => {
      fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
    };
    type('What happened', 'The foundry was late');
    // It is said already who this was heard from.
    fireEvent.change(screen.getByRole('combobox', { name: 'Root cause' }), {
      target: { value: '' },
    });
    await press('Save');
    expect(
      screen.getByText('Choose the root cause, or leave blank who it was heard from.'),
    ).toBeVisible();
    fireEvent.change(screen.getByRole('combobox', { name: 'Root cause' }), {
      target: { value: 'Market' },
    });
    type('Action', 'Find a second foundry');
    fireEvent.change(screen.getByLabelText('Due'), { target: { value: '2026-12-15' } });
    await press('Add another action');
    type('Action 2', 'Tell the customers');
    await press('Save');
    expect(await heading('On-time delivery')).toBeVisible();
    expect(screen.getByText('Explanation of On-time delivery and 2 actions saved.')).toBeVisible();
    expect(
      workbook.scorecard?.analyses.find(
        ({ kpi, period }) => kpi === 'C1.1' && period.ordinal === monthPeriod(2026, 10).ordinal,
      ),
    ).toMatchObject({ whatHappened: 'The foundry was late', rootCause: 'Market' });
    expect(workbook.scorecard?.actions.slice(before)).toMatchObject([
      { kpi: 'C1.1', action: 'Find a second foundry', due: '2026-12-15', status: 'Open' },
      { kpi: 'C1.1', action: 'Tell the customers', status: 'Open' },
    ]);
  });

  it('keeps what others say beside it, once it is said who says what', async () => {
    const { workbook } = await openRed();
    const before = workbook.scorecard?.analyses ?? [];
    await press('Add a voice');
    await heading('Add a voice: On-time delivery');
    await press('Save');
    expect(screen.getByText('Choose who says it.')).toBeVisible();
    expect(screen.getByText('Write what they say.')).toBeVisible();
    fireEvent.change(screen.getByRole('combobox', { name: 'Heard from' }), {
      target: { value: 'Partner' },
    });
    fireEvent.change(screen.getByRole('textbox', { name: /^What they say/ }), {
      target: { value: ' We wait for your drawings ' },
    });
    await press('Save');
    expect(await heading('On-time delivery')).toBeVisible();
    expect(screen.getByText('Partner: “We wait for your drawings”')).toBeVisible();
    expect(workbook.scorecard?.analyses.slice(0, before.length)).toEqual(before);
    expect(workbook.scorecard?.analyses.slice(before.length)).toMatchObject([
      { kpi: 'C1.1', voice: 'Partner', whatHappened: 'We wait for your drawings' },
    ]);
  });

  it('writes about the month in which it was begun, whichever is looked at meanwhile', async () => {
    const { workbook } = await openRed();
    fireEvent.click(screen.getAllByRole('button', { name: 'Explain and act' })[0] as HTMLElement);
    await heading('Explain and act: On-time delivery');
    fireEvent.change(screen.getByRole('textbox', { name: 'What happened' }), {
      target: { value: 'The foundry was late' },
    });
    fireEvent.change(screen.getByRole('combobox', { name: 'Period' }), {
      target: { value: String(monthPeriod(2026, 9).ordinal) },
    });
    fireEvent.change(screen.getByRole('textbox', { name: 'Action' }), {
      target: { value: 'Find a second foundry' },
    });
    await press('Save');
    await heading('On-time delivery');
    const written = workbook.scorecard?.analyses.filter(
      ({ whatHappened }) => whatHappened === 'The foundry was late',
    );
    expect(written?.map(({ period }) => period)).toEqual([monthPeriod(2026, 10)]);
  });

  it('asks for an action, or for the reason why there is none', async () => {
    const workbook = sample();
    workbook.scorecard = { ...sampleScorecard(), actions: [], analyses: [] };
    await openRed(workbook);
    expect(screen.getByText(/with no cause and no action/)).toBeVisible();
    fireEvent.click(screen.getAllByRole('button', { name: 'Explain and act' })[0] as HTMLElement);
    await heading('Explain and act: On-time delivery');
    await press('Save');
    expect(
      screen.getByText('Write the action or choose “No action needed” with a reason.'),
    ).toBeVisible();
    fireEvent.click(screen.getByRole('checkbox', { name: 'No action needed' }));
    await press('Save');
    expect(screen.getByText('Write the reason.')).toBeVisible();
    fireEvent.change(screen.getByRole('textbox', { name: /^No action needed because/ }), {
      target: { value: 'It was the strike' },
    });
    await press('Save');
    expect(await screen.findByText('Explanation of On-time delivery saved.')).toBeVisible();
    expect(workbook.scorecard.analyses).toMatchObject([{ noActionBecause: 'It was the strike' }]);
  });
});

describe('the open actions', () => {
  async function openActions() {
    const shown = showWorkbook(sample());
    await press('All open actions');
    await heading('Actions');
    return shown;
  }

  it('say how late they are, and can be settled', async () => {
    const { workbook } = await openActions();
    const first = (await screen.findAllByText(/days late/))[0] as HTMLElement;
    expect(first).toBeVisible();
    const actionOf = (id: string) => workbook.scorecard?.actions.find((each) => each.id === id);
    await press(/^Done: /, first.closest('li') as HTMLElement);
    await press('Save');
    expect(await screen.findByText('Action A3 is done.')).toBeVisible();
    expect(actionOf('A3')).toMatchObject({ status: 'Done', doneOn: '2026-11-22' });
  });

  it('get another day only with a reason', async () => {
    const { workbook } = await openActions();
    const [card] = await screen.findAllByRole('listitem');
    await press(/^Re-date…: /, card);
    fireEvent.change(screen.getByLabelText(/^New due date/), { target: { value: '2026-12-31' } });
    await press('Re-date');
    expect(screen.getByText('Write the reason.')).toBeVisible();
    fireEvent.change(screen.getByRole('textbox', { name: /^Reason/ }), {
      target: { value: 'The supplier is ill' },
    });
    await press('Re-date');
    expect(await screen.findByText('Action A3 is due 31 Dec 2026.')).toBeVisible();
    expect(workbook.scorecard?.actions.find(({ id }) => id === 'A3')).toMatchObject({
      due: '2026-12-31',
      reason: 'The supplier is ill',
    });
  });

  it('have no finding of axe', async () => {
    const { container } = await openActions();
    const { violations } = await axe.run(container, { rules: WITHOUT });
    expect(violations).toEqual([]);
  });
});

describe('the calculation of the score', () => {
  it('adds up as printed at every level', async () => {
    showWorkbook(sample());
    await press(/^Why \d/);
    await heading('How the score adds up');
    const rows = screen.getAllByRole('row').slice(1);
    const lines = rows.map((row) => {
      const [share, , points] = within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => parseFloat(textContent));
      const indent = within(row).getByRole('rowheader').style.paddingInlineStart;
      return { depth: parseFloat(indent) / 10, share, points };
    });
    const sumAt = (depth: number, of: 'share' | 'points') =>
      lines
        .filter((line) => line.depth === depth)
        .reduce((sum, line) => sum + (line[of] ?? 0), 0)
        .toFixed(2);
    for (const depth of [1, 2, 3]) {
      expect(sumAt(depth, 'share')).toBe('100.00');
      expect(sumAt(depth, 'points')).toBe(lines[0]?.points?.toFixed(2));
    }
  });

  it('goes to the clipboard as columns', async () => {
    const copied: string[] = [];
    const clipboard = {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    showWorkbook(sample());
    await press(/^Why \d/);
    await heading('How the score adds up');
    await press('Copy');
    expect(await screen.findByText('Copied. Paste it into a sheet.')).toBeVisible();
    const [head, whole, perspective] = (copied[0] ?? '').split('\n');
    expect(head).toBe('Part\tWeight\tScore\tPoints\tStatus');
    expect(whole).toMatch(/^Orvella Pumps\t100\.0%\t\d+\.\d\t\d+\.\d\d\t/);
    expect(perspective).toMatch(/^ {4}\S/);
  });
});

describe('the KPI that is selected in Excel', () => {
  const select = (workbook: PretendedWorkbook, sheet: string, address: string) => {
    act(() => {
      workbook.select({ sheet, address });
    });
  };

  it('is marked and offered, and the pane stays where it is', async () => {
    const { workbook } = showWorkbook(sample());
    const row = await screen.findByRole('button', { name: /^On-time delivery, Red/ });
    expect(row).not.toHaveAttribute('aria-current');
    const place = sampleScorecard().kpis.findIndex(({ id }) => id === 'C1.1') + 2;
    row.focus();
    select(workbook, 'KPIs', `D${place}`);
    expect(row).toHaveAttribute('aria-current', 'true');
    expect(row).toHaveFocus();
    await press('Open C1.1 On-time delivery');
    expect(await heading('On-time delivery')).toHaveFocus();
    expect(screen.queryByRole('button', { name: /^Open C1\.1/ })).toBeNull();
  });

  it('is not followed by those who do not want it', async () => {
    const { workbook, preferences } = showWorkbook(sample());
    await screen.findByRole('button', { name: /^On-time delivery, Red/ });
    select(workbook, 'KPIs', 'A3');
    expect(screen.getByRole('button', { name: /^Open / })).toBeVisible();
    act(() => {
      preferences.change({ followsSelection: false });
    });
    expect(screen.queryByRole('button', { name: /^Open / })).toBeNull();
  });
});
