/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import type { Scorecard } from '../../../src/scorecard/model/scorecard';
import { PretendedWorkbook } from '../pretended-workbook';
import { showWorkbook } from '../show-workbook';

async function openDesign(screenName: string, scorecard: Scorecard = sampleScorecard()) {
  return (await showDesign(screenName, scorecard)).workbook;
}

async function showDesign(screenName: string, scorecard: Scorecard = sampleScorecard()) {
  const shown = showWorkbook(new PretendedWorkbook(scorecard));
  fireEvent.click(await screen.findByRole('tab', { name: 'Design' }));
  fireEvent.click(await screen.findByRole('button', { name: new RegExp(`^${screenName}`) }));
  await screen.findByRole('heading', { level: 1, name: screenName });
  return shown;
}

const type = (label: string | RegExp, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

describe('the design of a scorecard', () => {
  it('keeps the strategy statement in Setup, a theme from each line', async () => {
    const workbook = await openDesign('Strategy statement');
    type('Vision', 'First choice for precision parts');
    type('Strategy themes', 'Grow exports\n\n Right first time ');
    press('Save');
    await screen.findByText('Saved the strategy statement.');
    expect(workbook.scorecard?.setup).toMatchObject({
      vision: 'First choice for precision parts',
      themes: ['Grow exports', 'Right first time'],
    });
    press('Undo');
    await screen.findByText('Undone.');
    expect(workbook.scorecard?.setup.vision).toBe(sampleScorecard().setup.vision);
  });

  it('adds a perspective that weighs like the others, and makes the weights whole', async () => {
    const workbook = await openDesign('Perspectives');
    press('Add perspective');
    await screen.findByRole('heading', { level: 1, name: 'Add perspective' });
    press('Save');
    expect(await screen.findByText('Enter a name.')).toBeVisible();
    type(/^Name/, 'Environment');
    press('Save');
    await screen.findByText(/^Weights add up to 125%/);
    press('Make it 100%');
    await screen.findByText('Weights 100%');
    const { perspectives } = workbook.scorecard ?? sampleScorecard();
    expect(perspectives.at(-1)).toMatchObject({ name: 'Environment' });
    const sum = perspectives.reduce((all, { weight = 1 }) => all + weight, 0);
    expect(sum).toBeCloseTo(100, 9);
  });

  it('moves a perspective with Alt and an arrow', async () => {
    const workbook = await openDesign('Perspectives');
    const [first, second] = sampleScorecard().perspectives.map(({ name }) => name);
    const row = screen.getByRole('button', { name: new RegExp(`^${second}`) });
    fireEvent.keyDown(row, { key: 'ArrowUp', altKey: true });
    await screen.findByText(`Moved “${second}”.`);
    expect(workbook.scorecard?.perspectives.slice(0, 2).map(({ name }) => name)).toEqual([
      second,
      first,
    ]);
  });

  it('deletes a perspective only when that is meant, and loses no objective', async () => {
    const workbook = await openDesign('Perspectives');
    const { perspectives, objectives } = sampleScorecard();
    const name = perspectives[0]?.name ?? '';
    press(new RegExp(`^${name}`));
    await screen.findByRole('heading', { level: 1, name });
    press('Delete perspective');
    const question = await screen.findByRole('alertdialog');
    expect(question).toHaveTextContent(/objectives and \d+ KPIs stay/);
    fireEvent.click(within(question).getByRole('button', { name: 'Cancel' }));
    expect(workbook.scorecard?.perspectives).toHaveLength(perspectives.length);
    press('Delete perspective');
    const again = await screen.findByRole('alertdialog');
    fireEvent.click(within(again).getByRole('button', { name: 'Delete perspective' }));
    await waitFor(() => {
      expect(workbook.scorecard?.perspectives).toHaveLength(perspectives.length - 1);
    });
    expect(workbook.scorecard?.objectives).toHaveLength(objectives.length);
  });

  it('closes a question when the ribbon leads elsewhere, and does nothing', async () => {
    const { workbook, requests } = await showDesign('Perspectives');
    const { perspectives } = sampleScorecard();
    press(new RegExp(`^${perspectives[0]?.name}`));
    await screen.findByRole('heading', { level: 1, name: perspectives[0]?.name ?? '' });
    press('Delete perspective');
    await screen.findByRole('alertdialog');
    act(() => {
      requests.ask('help');
    });
    await screen.findByRole('heading', { level: 1, name: 'Help' });
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(workbook.scorecard?.perspectives).toHaveLength(perspectives.length);
  });

  it('asks before a form with something typed is left, and keeps what others changed', async () => {
    const workbook = await openDesign('Objectives');
    const [objective] = sampleScorecard().objectives;
    press(new RegExp(`^${objective?.name}`));
    await screen.findByRole('heading', { level: 1, name: objective?.name ?? '' });
    type(/^Objective/, 'Renamed here');
    const now = workbook.scorecard ?? sampleScorecard();
    act(() => {
      workbook.change({
        ...now,
        objectives: now.objectives.map((row) =>
          row.id === objective?.id ? { ...row, owner: 'Somebody else' } : row,
        ),
      });
    });
    press('Objectives');
    const question = await screen.findByRole('alertdialog', { name: 'Save your changes?' });
    fireEvent.click(within(question).getByRole('button', { name: 'Save' }));
    await screen.findByRole('heading', { level: 1, name: 'Objectives' });
    expect(workbook.scorecard?.objectives[0]).toMatchObject({
      name: 'Renamed here',
      owner: 'Somebody else',
    });
  });

  it('does not set a status by hand without a reason', async () => {
    const workbook = await openDesign('Objectives');
    const [objective] = sampleScorecard().objectives;
    press(new RegExp(`^${objective?.name}`));
    await screen.findByRole('heading', { level: 1, name: objective?.name ?? '' });
    fireEvent.change(screen.getByLabelText('Status set by hand'), { target: { value: 'Amber' } });
    press('Save');
    expect(await screen.findByText('Give a reason for the status.')).toBeVisible();
    type(/^Reason/, 'Audit is not finished');
    press('Save');
    await screen.findByText(`Saved “${objective?.name}”.`);
    expect(workbook.scorecard?.objectives[0]).toMatchObject({
      statusOverride: 'Amber',
      overrideReason: 'Audit is not finished',
      overridePeriod: { grain: 'Month' },
    });
  });

  it('adds, changes and deletes a statement of the SWOT', async () => {
    const workbook = await openDesign('SWOT', { ...sampleScorecard(), swot: [] });
    press('Add: Threats');
    await screen.findByRole('heading', { level: 1, name: 'Add statement' });
    type(/^Statement/, 'A rival builds nearby');
    press('Save');
    fireEvent.click(await screen.findByRole('button', { name: /^A rival builds nearby/ }));
    expect(workbook.scorecard?.swot).toMatchObject([
      { kind: 'Threat', statement: 'A rival builds nearby' },
    ]);
    await screen.findByRole('heading', { level: 1, name: 'Statement' });
    press('SWOT');
    fireEvent.click(await screen.findByRole('button', { name: /^A rival builds nearby/ }));
    await screen.findByRole('heading', { level: 1, name: 'Statement' });
    type(/^Statement/, 'A rival builds next door');
    press('Save');
    fireEvent.click(await screen.findByRole('button', { name: /^A rival builds next door/ }));
    await screen.findByRole('heading', { level: 1, name: 'Statement' });
    expect(workbook.scorecard?.swot).toHaveLength(1);
    press('Delete');
    const question = await screen.findByRole('alertdialog');
    fireEvent.click(within(question).getByRole('button', { name: 'Delete' }));
    await screen.findByText(/^No SWOT yet/);
    expect(workbook.scorecard?.swot).toEqual([]);
  });

  it('proposes statements from the figures, and writes none by itself', async () => {
    const workbook = await openDesign('SWOT', { ...sampleScorecard(), swot: [] });
    const proposals = within(screen.getByRole('region', { name: 'Proposed from the figures' }));
    const [kept = '', unwanted = ''] = proposals
      .getAllByText(/for \d+ months in a row$/)
      .map(({ textContent }) => textContent);
    fireEvent.click(proposals.getByRole('button', { name: `Dismiss: ${unwanted}` }));
    expect(await screen.findByText('It is not proposed again on this computer.')).toBeVisible();
    expect(screen.queryByText(unwanted)).toBeNull();
    press(`Use… ${kept}`);
    await screen.findByRole('heading', { level: 1, name: 'Add statement' });
    expect(screen.getByLabelText(/^Statement/)).toHaveValue(kept);
    expect(workbook.scorecard?.swot).toEqual([]);
    press('Save');
    await screen.findByRole('heading', { level: 1, name: 'SWOT' });
    expect(workbook.scorecard?.swot).toMatchObject([{ kind: 'Strength', statement: kept }]);
    expect(screen.queryByRole('button', { name: `Use… ${kept}` })).toBeNull();
  });

  it('tells the status of an initiative by the time elapsed, and its KPI before and after', async () => {
    const { kpis } = sampleScorecard();
    const workbook = await openDesign('Initiatives');
    press('Add initiative');
    await screen.findByRole('heading', { level: 1, name: 'Add initiative' });
    type(/^Initiative/, 'Second paint line');
    fireEvent.change(screen.getByLabelText('KPI it should move'), {
      target: { value: kpis[0]?.id },
    });
    type('Start', '2026-05-01');
    type('Due', '2027-04-30');
    type('Done', '10');
    expect(await screen.findByText(/56% of the time has passed, 10% is done/)).toBeVisible();
    expect(screen.getByText(new RegExp(`^${kpis[0]?.name}: .* before it began`))).toBeVisible();
    type('Due', '2026-04-01');
    expect(screen.getByText('Due is before the start.')).toBeVisible();
    press('Save');
    await screen.findByText('Saved “Second paint line”.');
    expect(workbook.scorecard?.initiatives.at(-1)).toMatchObject({ done: 0.1, kpi: kpis[0]?.id });
  });

  it('saves no weight that is no number or negative, however it began', async () => {
    const workbook = await openDesign('Objectives');
    const [objective] = sampleScorecard().objectives;
    press(new RegExp(`^${objective?.name}`));
    await screen.findByRole('heading', { level: 1, name: objective?.name ?? '' });
    type('Weight', '3');
    type('Weight', '3 of');
    press('Save');
    expect(await screen.findByText('1 field needs attention.')).toBeVisible();
    type('Weight', '-3');
    press('Save');
    expect(await screen.findByText('Weight must be 0 or more.')).toBeVisible();
    expect(workbook.scorecard?.objectives[0]?.weight).toBe(objective?.weight);
    type('Weight', '3');
    press('Save');
    await screen.findByText(`Saved “${objective?.name}”.`);
    expect(workbook.scorecard?.objectives[0]?.weight).toBe(3);
  });
});
