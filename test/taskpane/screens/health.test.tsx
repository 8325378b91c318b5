/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { EMPTY_SCORECARD, type Scorecard } from '../../../src/scorecard/model/scorecard';
import type { Language } from '../../../src/strings/dictionary';
import { buildScorecard, periodOf, type KpiRows } from '../../scorecard/build-scorecard';
import { PretendedWorkbook } from '../pretended-workbook';
import { showWorkbook } from '../show-workbook';

// Many suites at a time make a screen come late.
configure({ asyncUtilTimeout: 20_000 });

/** A draft KPI that is a plan, weights left blank, and a KPI without an owner. */
const FAULTY: Scorecard = buildScorecard({
  setup: { company: 'Sao Mai', currentPeriod: periodOf('2026-10') },
  perspectives: [
    { id: 'F', name: 'Financial' },
    { id: 'C', name: 'Customer' },
  ],
  objectives: [
    { id: 'F1', name: 'Grow', perspective: 'F', weight: 1 },
    { id: 'C1', name: 'Delight', perspective: 'C', weight: 1 },
  ],
  kpis: [
    { ...complete('F1.1', 'Revenue'), owner: undefined },
    { ...complete('C1.1', 'Net promoter score'), objective: 'C1' },
    { id: 'P9', name: 'Launch supplier portal', objective: 'C1', owner: 'Lan', weight: 1 },
  ],
});

function complete(id: string, name: string): KpiRows {
  return {
    ...{ id, name, objective: 'F1', owner: 'Lan', weight: 1, measureUnit: 'points' },
    ...{ dataSource: 'ERP', collectedBy: 'Lan', targetDue: '2026-12-31' },
    target: 10,
    data: { '2026-09': 10, '2026-10': 10 },
  };
}

async function openHealth(
  scorecard: Scorecard = FAULTY,
  language: Language = 'en',
): Promise<PretendedWorkbook> {
  const workbook = new PretendedWorkbook(scorecard);
  const { requests } = showWorkbook(workbook, language);
  await screen.findByRole('tablist');
  act(() => {
    requests.ask('healthCheck');
  });
  await screen.findByRole('heading', { level: 1, name: /Health check|Kiểm tra/ });
  return workbook;
}

const card = async (section: string, name: RegExp) =>
  within(await screen.findByRole('region', { name: section })).findByRole('article', { name });
const thePlan = () => card('A plan written as a KPI', /Launch supplier portal/);
const click = (name: RegExp | string, inside?: HTMLElement) => {
  const at = inside ? within(inside) : screen;
  fireEvent.click(at.getByRole('button', { name }));
};

describe('the health check', () => {
  it('names the four classic mistakes first, passed or found, with what they were judged by', async () => {
    await openHealth();
    const headings = (await screen.findAllByRole('heading', { level: 2 })).map(
      (heading) => heading.textContent,
    );
    expect(headings.slice(0, 4)).toEqual([
      'A plan written as a KPI',
      'One-sided scorecard',
      'Strategy without a measure',
      'No real monitoring',
    ]);
    const sides = screen.getByRole('region', { name: 'One-sided scorecard' });
    expect(sides).toHaveTextContent(/Passed/);
    expect(sides).toHaveTextContent(/of \d+ KPIs are in/);
    expect(screen.getByRole('region', { name: 'A plan written as a KPI' })).toHaveTextContent(
      '1 found',
    );
  });

  it('counts by severity, and the counts are those of the cards', async () => {
    await openHealth();
    const counts = screen.getByRole('group', { name: 'Findings' }).textContent;
    const number = (word: string): number => Number(new RegExp(`(\\d+) ${word}`).exec(counts)?.[1]);
    const total = number('error') + number('warning') + number('tip');
    expect(total).toBeGreaterThan(3);
    expect(counts).toMatch(/\d+ of 36 pass/);
    for (const more of screen.queryAllByRole('button', { name: /more$/ })) fireEvent.click(more);
    expect(screen.getAllByRole('article')).toHaveLength(total);
  });

  it('shows the cell', async () => {
    const workbook = await openHealth();
    click(/^Show .*Launch supplier portal/, await thePlan());
    expect(workbook.shown).toEqual([expect.stringMatching(/^KPIs!/)]);
  });

  it('moves a plan to the initiatives after a look at before and after, and back again', async () => {
    const workbook = await openHealth();
    const found = await thePlan();
    click('Move to initiatives', found);
    const preview = within(found).getByRole('table', { name: 'Move to initiatives' });
    expect(preview).toHaveTextContent('P9: KPILaunch supplier portalblank');
    expect(preview).toHaveTextContent(/I1: InitiativeblankLaunch supplier portal/);
    expect(workbook.scorecard?.kpis).toHaveLength(FAULTY.kpis.length);
    click('Apply', found);
    await screen.findByText('Applied.');
    expect(screen.getByRole('region', { name: 'A plan written as a KPI' })).toHaveTextContent(
      'Passed',
    );
    expect(workbook.scorecard?.initiatives.at(-1)?.name).toBe('Launch supplier portal');
    click('Undo');
    await thePlan();
    expect(workbook.scorecard?.initiatives).toHaveLength(FAULTY.initiatives.length);
  });

  it('makes weights 100 %, and Cancel changes nothing', async () => {
    const workbook = await openHealth();
    const found = await card('Weights, targets and links', /Weights not decided: Financial/);
    click('Make it 100%', found);
    expect(within(found).getByRole('table')).toHaveTextContent(/F: Weightblank50/);
    click('Cancel', found);
    expect(within(found).queryByRole('table')).toBeNull();
    expect(workbook.scorecard?.perspectives[0]?.weight).toBeUndefined();
    click('Make it 100%', found);
    click('Apply', found);
    await screen.findByText('Applied.');
    expect(workbook.scorecard?.perspectives.map(({ weight }) => weight)).toEqual([50, 50]);
  });

  it('names an owner: nothing can be applied before there is a name', async () => {
    const workbook = await openHealth();
    const section = screen.getByRole('region', { name: 'No real monitoring' });
    const button = within(section).getByRole('button', { name: 'Name an owner' });
    fireEvent.click(button);
    expect(within(section).getByRole('button', { name: 'Apply' })).toBeDisabled();
    fireEvent.change(within(section).getByLabelText('Owner'), { target: { value: 'Minh' } });
    click('Apply', section);
    await screen.findByText('Applied.');
    expect(workbook.scorecard?.kpis.find(({ id }) => id === 'F1.1')?.owner).toBe('Minh');
  });

  it('leads to the screen that mends what it cannot mend itself', async () => {
    const lonely = { id: 'F9', name: 'Grow exports', perspective: 'F' };
    await openHealth({ ...FAULTY, objectives: [...FAULTY.objectives, lonely] });
    click('Add from library', await card('Strategy without a measure', /Grow exports/));
    await screen.findByRole('heading', { level: 1, name: 'KPI library' });
  });

  it('leads to the library of the perspective that lacks KPIs, and to the review that is open', async () => {
    const empty = { id: 'L', name: 'Learning and growth' };
    await openHealth({
      ...FAULTY,
      perspectives: [...FAULTY.perspectives, empty],
      objectives: [...FAULTY.objectives, { id: 'L1', name: 'Learn', perspective: 'L' }],
      reviews: [{ period: periodOf('2026-09') }],
    });
    click(/^Close/, await card('Reds, actions and reviews', /Review/));
    await screen.findByRole('heading', { level: 1, name: 'Close Sep 2026?' });
    expect(screen.getByRole('combobox', { name: 'Period' })).toHaveDisplayValue('Sep 2026');
    fireEvent.click(screen.getByRole('button', { name: 'Health check' }));
    click('Add from library', await card('One-sided scorecard', /Learning and growth/));
    await screen.findByRole('heading', { level: 1, name: 'KPI library' });
    expect(screen.getByLabelText('Perspective')).toHaveValue('Learning & growth');
  });

  it('ignores with a reason only, lists what is ignored, and takes it back', async () => {
    const workbook = await openHealth();
    const found = await thePlan();
    click(/^More about/, found);
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Ignore with a reason' }));
    click('Ignore', found);
    expect(within(found).getByText('Say why this stays as it is.')).toBeVisible();
    fireEvent.change(within(found).getByLabelText(/Reason/), { target: { value: 'A yes or no' } });
    click('Ignore', found);
    await waitFor(() => {
      expect(workbook.scorecard?.ignored.at(-1)).toMatchObject({
        rule: 'M1',
        object: 'P9',
        reason: 'A yes or no',
        when: '2026-11-22',
      });
    });
    expect(screen.getByRole('region', { name: 'A plan written as a KPI' })).toHaveTextContent(
      'Passed',
    );
    const ignored = screen.getByRole('region', { name: /^Ignored/ });
    expect(ignored).toHaveTextContent('A yes or no (22 Nov 2026)');
    click(/Take back: .*Launch supplier portal/, ignored);
    await thePlan();
  });

  it('finds formulas without a guard and guards them, and back again', async () => {
    const workbook = new PretendedWorkbook(FAULTY);
    const cell = { sheet: 'Sheet1', row: 1, column: 3, formula: 'BSC.SCORE(B2)' };
    workbook.formulaCells = [cell];
    const { requests } = showWorkbook(workbook);
    await screen.findByRole('tablist');
    act(() => {
      requests.ask('healthCheck');
    });
    const found = await card('Tables and formulas', /blank cell for 0/);
    click('Insert the guard', found);
    expect(within(found).getByRole('table')).toHaveTextContent(
      `'Sheet1'!D2=BSC.SCORE(B2)=BSC.SCORE(IF(B2="","",B2))`,
    );
    click('Apply', found);
    await screen.findByText('Guarded 1 formula.');
    expect(workbook.formulaCells[0]?.formula).toBe('BSC.SCORE(IF(B2="","",B2))');
    click('Undo');
    await card('Tables and formulas', /blank cell for 0/);
  });

  it('gives an ID that is used twice a new one, and says when it has checked again', async () => {
    const again = { id: 'F1.1', name: 'Again', objective: 'F1' };
    const workbook = await openHealth({ ...FAULTY, kpis: [...FAULTY.kpis, again] });
    const found = await card('Tables and formulas', /KPIs!A5/);
    click('Give row 5 a new ID', found);
    expect(within(found).getByRole('table')).toHaveTextContent('KPIs!A5F1.1F1.1-2');
    expect(workbook.repairs).toEqual([]);
    click('Apply', found);
    await screen.findByText('Applied.');
    expect(workbook.repairs).toEqual([{ kind: 'new ID', table: 'BSC_KPIs', row: 5 }]);
    click('Check again');
    expect(await screen.findByText(/^Checked at \d\d:\d\d:\d\d\.$/)).toBeVisible();
  });

  it('puts the list on a sheet, after asking', async () => {
    const workbook = await openHealth();
    click('List on a sheet');
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog).toHaveTextContent('Excel cannot undo this.');
    click('List the findings', dialog);
    await screen.findByText('The list is on the sheet “Health findings”.');
    const [list] = workbook.lists;
    expect(list?.blocks.map(({ title }) => title)).toContain('Warning');
    expect(list?.blocks.flatMap(({ rows }) => rows).some(([code]) => code === 'M1')).toBe(true);
  });

  it('says that all pass when nothing is found', async () => {
    await openHealth({ ...EMPTY_SCORECARD, setup: { company: 'Sao Mai' } });
    expect(await screen.findByText(/^36 of 36 rules pass\. Last checked/)).toBeVisible();
  });

  it.each(['en', 'vi'] as const)('is readable for a screen reader in %s', async (language) => {
    await openHealth(FAULTY, language);
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, 'aria-hidden-focus': { enabled: false } },
    });
    expect(violations).toEqual([]);
  });
});
