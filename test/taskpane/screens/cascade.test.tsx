/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import type { Scorecard } from '../../../src/scorecard/model/scorecard';
import type { Language } from '../../../src/strings/dictionary';
import { PretendedWorkbook } from '../pretended-workbook';
import { showWorkbook } from '../show-workbook';

// The screens are loaded when they are first shown.
configure({ asyncUtilTimeout: 30_000 });

/** The cascade of a workbook, as the ribbon opens it. */
async function openCascade(
  change: (sample: Scorecard) => Scorecard = (sample) => sample,
  language: Language = 'en',
) {
  const shown = showWorkbook(new PretendedWorkbook(change(sampleScorecard())), language);
  await screen.findByRole('combobox', { name: language === 'en' ? 'Period' : 'Kỳ' });
  act(() => {
    shown.requests.ask('cascade');
  });
  await screen.findByRole('heading', { level: 1, name: language === 'en' ? 'Cascade' : 'Phân rã' });
  return shown;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const click = (name: string | RegExp) => fireEvent.click(button(name));
const type = (label: string | RegExp, value: string) => {
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });
};
const choose = (label: string | RegExp, value: string) => {
  fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } });
};
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const units = () => screen.getAllByRole('treeitem').map((item) => item.textContent);

function withoutObjectives(...ids: string[]) {
  return (sample: Scorecard): Scorecard => ({
    ...sample,
    objectives: sample.objectives.filter(({ id }) => !ids.includes(id)),
    kpis: sample.kpis.filter(({ objective }) => !ids.includes(objective ?? '')),
  });
}

/** What the workbook says after a save. */
async function saved(workbook: PretendedWorkbook, text: string | RegExp): Promise<Scorecard> {
  await screen.findByText(text);
  if (!workbook.scorecard) throw new Error('The workbook has no scorecard.');
  return workbook.scorecard;
}

describe('the cascade of the sample', () => {
  it('shows every unit with score, status and how much of it is linked upwards', async () => {
    await openCascade();
    expect(units()).toEqual([
      expect.stringMatching(/^Orvella Pumps12 objectives, \d+ KPIs\d+\.\d(Green|Amber|Red)$/),
      expect.stringMatching(/^Production4 of 4 objectives linked upwards\d+\.\d/),
      expect.stringMatching(/^Sales3 of 3 objectives linked upwards/),
      expect.stringMatching(/^Supply chain3 of 3 objectives linked upwards/),
    ]);
    expect(screen.getByText('4 units · 10 of 10 objectives linked upwards')).toBeInTheDocument();
  });

  it('is a tree for the keyboard: arrows move and fold, Enter selects', async () => {
    await openCascade();
    const [company, production] = screen.getAllByRole('treeitem') as [HTMLElement, HTMLElement];
    expect(company).toHaveAttribute('aria-selected', 'true');
    expect(production).toHaveAttribute('aria-level', '2');
    company.focus();
    fireEvent.keyDown(company, { key: 'ArrowDown' });
    expect(production).toHaveFocus();
    fireEvent.keyDown(production, { key: 'Enter' });
    await screen.findByRole('region', { name: 'Production' });
    expect(screen.getByRole('combobox', { name: 'Unit' })).toHaveValue('PR');
    fireEvent.keyDown(production, { key: 'ArrowLeft' });
    expect(company).toHaveFocus();
    fireEvent.keyDown(company, { key: 'ArrowLeft' });
    expect(screen.getAllByRole('treeitem')).toHaveLength(1);
    fireEvent.keyDown(company, { key: 'ArrowRight' });
    expect(screen.getAllByRole('treeitem')).toHaveLength(4);
  });

  it('shows the line of sight of the unit, from the vision down, with weights', async () => {
    await openCascade();
    fireEvent.click(screen.getByRole('treeitem', { name: /^Production/ }));
    const list = within(await screen.findByRole('list', { name: 'Line of sight' }));
    const rows = list.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows[0]).toMatch(/^Vision/);
    expect(rows.find((row) => row.startsWith('PR1 '))).toContain('Production · 50% of the support');
    expect(rows.find((row) => row.startsWith('PR1.1 '))).toContain('58% of F2.1');
    fireEvent.click(list.getByRole('button', { name: /^PR1\.1 Operating costs/ }));
    await heading(/Operating costs, Production|KPI/);
  });

  it('has no fault that axe finds, in either language', async () => {
    const shown = await openCascade(withoutObjectives('PR1', 'SC2'), 'vi');
    const { violations } = await axe.run(shown.container, {
      rules: {
        'color-contrast': { enabled: false },
        region: { enabled: false },
        // It measures letters on a canvas, which jsdom has not.
        'label-content-name-mismatch': { enabled: false },
      },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});

describe('gaps of the alignment', () => {
  it('are mended one by one: an objective is linked to one above', async () => {
    const { workbook } = await openCascade((sample) => ({
      ...sample,
      objectives: sample.objectives.map((each) =>
        each.id === 'SC2' ? { ...each, contributesTo: undefined } : each,
      ),
    }));
    expect(screen.getByText(/^SC2 Hold the right stock of Supply chain contributes/)).toBeVisible();
    click('Link Hold the right stock to an objective above');
    click('Link');
    expect(await screen.findByText('Choose the objective above.')).toBeVisible();
    choose('SC2 contributes to', 'F3');
    click('Link');
    const { objectives } = await saved(workbook, 'SC2 contributes to F3 now.');
    expect(objectives.find(({ id }) => id === 'SC2')?.contributesTo).toBe('F3');
    await waitFor(() => {
      expect(screen.queryByText(/^SC2 Hold the right stock of/)).toBeNull();
    });
  });

  it('lead from an objective that nobody carries to the units that may', async () => {
    const { workbook } = await openCascade(withoutObjectives('SC3'));
    click(/^Assign Deliver on the promised day/);
    await heading('Copy objectives down');
    expect(screen.getByRole('checkbox', { name: /^C1 / })).toBeChecked();
    click('Copy objectives');
    expect(
      await screen.findByText('Choose at least one objective and one unit.', {
        selector: '[role=status] *, [role=alert] *, .fui-MessageBarBody, .fui-MessageBarBody *',
      }),
    ).toBeInTheDocument();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Supply chain' }));
    fireEvent.click(screen.getByRole('checkbox', { name: /^With their KPIs/ }));
    expect(screen.getByText('Supply chain: SC.C1 Deliver on the promised day')).toBeVisible();
    click('Copy 1 objective');
    const { objectives, kpis } = await saved(workbook, /^Added: 1 objective, \d+ KPIs?\./);
    expect(objectives.find(({ id }) => id === 'SC.C1')).toMatchObject({
      contributesTo: 'C1',
      unit: 'SC',
      owner: 'Trần Quốc Bảo',
    });
    expect(kpis.some(({ id }) => id.startsWith('SC.C1.'))).toBe(true);
    await heading('Cascade');
  });
});

describe('units', () => {
  it('are added below the one that is selected, with an ID made of the name', async () => {
    const { workbook } = await openCascade();
    fireEvent.click(screen.getByRole('treeitem', { name: /^Sales/ }));
    click('Add unit');
    await heading('New unit');
    click('Save unit');
    expect(await screen.findByText('Enter a name.')).toBeVisible();
    type(/^Name/, 'Export team');
    expect(screen.getByRole('textbox', { name: /^ID/ })).toHaveValue('ET');
    expect(screen.getByRole('combobox', { name: 'Level' })).toHaveValue('Team');
    click('Save unit');
    const { units: rows } = await saved(workbook, 'Added Export team.');
    expect(rows.find(({ id }) => id === 'ET')).toEqual({
      id: 'ET',
      name: 'Export team',
      level: 'Team',
      parent: 'SA',
    });
    await heading('Cascade');
    expect(units()).toHaveLength(5);
  });

  it('move with all they have, but not below themselves', async () => {
    const { workbook } = await openCascade();
    fireEvent.click(screen.getByRole('treeitem', { name: /^Sales/ }));
    click('Edit');
    await heading('Sales');
    const parents = within(screen.getByRole('combobox', { name: /^Below/ })).getAllByRole('option');
    expect(parents.map((option) => (option as HTMLOptionElement).value)).toEqual([
      'CO',
      'PR',
      'SC',
    ]);
    choose(/^Below/, 'PR');
    click('Save unit');
    const { units: rows } = await saved(workbook, 'Saved Sales.');
    expect(rows.find(({ id }) => id === 'SA')?.parent).toBe('PR');
  });

  it('are deleted after a question that says in counts what moves', async () => {
    const { workbook } = await openCascade();
    fireEvent.click(screen.getByRole('treeitem', { name: /^Sales/ }));
    click('Edit');
    await heading('Sales');
    click('Delete unit');
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(dialog.getByText('Delete the unit “Sales”?')).toBeVisible();
    expect(dialog.getByText(/^3 objectives, \d KPIs move to Orvella Pumps/)).toBeVisible();
    fireEvent.click(dialog.getByRole('button', { name: 'Delete unit' }));
    const after = await saved(workbook, 'Deleted Sales.');
    expect(after.units.map(({ id }) => id)).toEqual(['CO', 'PR', 'SC']);
    expect(after.objectives.filter(({ id }) => id.startsWith('SA'))).toHaveLength(3);
    expect(after.kpis).toHaveLength(sampleScorecard().kpis.length);
  });

  it('have weights that can be made whole', async () => {
    const { workbook } = await openCascade((sample) => ({
      ...sample,
      units: sample.units.map((each) => (each.id === 'SC' ? { ...each, weight: 25 } : each)),
    }));
    click('Make it 100%');
    const { units: rows } = await saved(workbook, 'Weights add up to 100 now.');
    expect(rows.map(({ weight }) => weight)).toEqual([1, 42.1, 31.6, 26.3]);
  });

  it('begin with a sentence and one button where there is only the company', async () => {
    const { workbook } = await openCascade((sample) => ({
      ...sample,
      units: [],
      objectives: sample.objectives.map((each) => ({ ...each, unit: undefined })),
    }));
    expect(screen.getByText(/^One level: the company\./)).toBeVisible();
    click('Add unit');
    await heading('New unit');
    type(/^Name/, 'Logistics');
    click('Save unit');
    const { units: rows } = await saved(workbook, 'Added Logistics.');
    expect(rows.map(({ id, parent }) => [id, parent])).toEqual([
      ['CO', undefined],
      ['LO', 'CO'],
    ]);
  });
});

describe('a KPI split over units', () => {
  it('shows the parts before it writes them, and refuses shares that are not whole', async () => {
    const { workbook } = await openCascade();
    click('Split a KPI…');
    await heading('Split a KPI');
    choose('KPI to split', 'F1.1');
    expect(screen.getByText('Shares add up to 100%.')).toBeVisible();
    type('Share of Sales', '20');
    expect(screen.getByText('Shares add up to 90%.')).toBeVisible();
    click('Split over 3 units');
    expect(await screen.findByText(/^Shares add up to 90%, not 100%/)).toBeVisible();
    type('Share of Sales', '30');
    click('Split over 3 units');
    const { kpis, readings } = await saved(workbook, /^Split .* over 3 units\./);
    const parts = kpis.filter(({ partOf }) => partOf === 'F1.1');
    expect(parts.map(({ unit, share }) => [unit, share])).toEqual([
      ['PR', 0.4],
      ['SA', 0.3],
      ['SC', 0.3],
    ]);
    const target = (id: string, ordinal: number) =>
      readings.find(({ kpi, period }) => kpi === id && period.ordinal === ordinal)?.target ?? NaN;
    const own = readings.filter(({ kpi }) => kpi === parts[0]?.id);
    expect(own.length).toBeGreaterThan(0);
    for (const { period } of own) {
      const sum = parts.reduce((all, { id }) => all + target(id, period.ordinal), 0);
      expect(sum).toBeCloseTo(target('F1.1', period.ordinal), 6);
    }
  });
});

describe('the line of sight and the comparison', () => {
  it('is found for a person and for a KPI', async () => {
    await openCascade();
    click('Line of sight');
    await heading('Line of sight');
    choose('Line of sight of', 'person');
    choose('Which one', 'Lê Minh Đức');
    expect(screen.getByRole('button', { name: /^PR3 Fewer faults/ })).toHaveAttribute(
      'aria-current',
      'true',
    );
    choose('Line of sight of', 'KPI');
    choose('Which one', 'F2.1');
    expect(screen.getByRole('button', { name: /^SC1\.1 .*% of F2\.1/ })).toBeVisible();
  });

  it('compares units by score, those without one last', async () => {
    await openCascade((sample) => ({
      ...sample,
      units: [...sample.units, { id: 'NE', name: 'New', parent: 'CO' }],
    }));
    click('Compare units');
    await heading('Compare units');
    choose('Order', 'byScore');
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
    const scores = rows.map((row) => Number(/(\d+\.\d)(Green|Amber|Red)/.exec(row)?.[1] ?? NaN));
    expect(rows.at(-1)).toMatch(/^New/);
    const known = scores.slice(0, -1);
    expect(known).toEqual([...known].sort((a, b) => a - b));
    expect(known).toHaveLength(4);
    fireEvent.click(screen.getByRole('button', { name: /^Production/ }));
    await screen.findByRole('region', { name: 'Overall score' });
    expect(screen.getByRole('combobox', { name: 'Unit' })).toHaveValue('PR');
  });
});
