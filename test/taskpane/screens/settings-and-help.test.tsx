/** @jest-environment ./scripts/test/large-packages-in-page.cjs */
import '@testing-library/jest-dom';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import type { RibbonCommand } from '../../../src/commands/ribbon-commands';
import { textsIn } from '../../../src/strings/texts';
import { PretendedWorkbook } from '../pretended-workbook';
import { showWorkbook } from '../show-workbook';

async function openSettings() {
  const shown = showWorkbook(new PretendedWorkbook(sampleScorecard()));
  fireEvent.click(await screen.findByRole('button', { name: 'More' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Settings' }));
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
  return shown;
}

async function ask(command: RibbonCommand, workbook?: PretendedWorkbook) {
  const shown = showWorkbook(workbook);
  await screen.findByRole('heading', { level: 1 });
  act(() => {
    shown.requests.ask(command);
  });
  return shown;
}

describe('the settings', () => {
  it('are saved when a field is left, and tell their cell', async () => {
    const { workbook } = await openSettings();
    const company = screen.getByLabelText('Company');
    expect(company).toHaveAccessibleDescription(/^Cell Setup!B\d+$/);
    fireEvent.change(company, { target: { value: 'An Phú Holding' } });
    fireEvent.blur(company);
    await screen.findByText('Saved.');
    expect(workbook.scorecard?.setup.company).toBe('An Phú Holding');
  });

  it('refuse amber above green in a sentence, and keep what was there', async () => {
    const { workbook } = await openSettings();
    const amber = screen.getByLabelText('Amber from');
    fireEvent.change(amber, { target: { value: '120' } });
    fireEvent.blur(amber);
    await screen.findByText('Amber must be below green. Now: green 100%, amber 120%.');
    expect(workbook.scorecard?.setup.amberFrom).toBe(sampleScorecard().setup.amberFrom);
  });

  it('keep nothing of what is no number, even where it begins as one', async () => {
    const { workbook } = await openSettings();
    const cap = screen.getByLabelText('Highest score');
    fireEvent.change(cap, { target: { value: '150' } });
    fireEvent.change(cap, { target: { value: '150 or so' } });
    fireEvent.blur(cap);
    await screen.findByText(/^Enter a number/);
    expect(workbook.scorecard?.setup.scoreCap).toBe(sampleScorecard().setup.scoreCap);
  });

  it('say within what a trend is the same as a share or as an amount, in one cell', async () => {
    const { workbook } = await openSettings();
    const amount = screen.getByLabelText('A trend is the same within (amount)');
    fireEvent.change(amount, { target: { value: '5' } });
    fireEvent.blur(amount);
    await screen.findByText('Saved.');
    expect(workbook.scorecard?.setup.flatTrendWithin).toBe(-5);
    expect(amount).toHaveValue('5');
    const share = screen.getByLabelText('A trend is the same within');
    expect(share).toHaveValue('');
    fireEvent.change(share, { target: { value: '2' } });
    fireEvent.blur(share);
    await waitFor(() => {
      expect(workbook.scorecard?.setup.flatTrendWithin).toBe(0.02);
    });
    expect(screen.getByLabelText('A trend is the same within (amount)')).toHaveValue('');
  });

  it('say that no table needs a repair', async () => {
    await openSettings();
    fireEvent.click(screen.getByRole('button', { name: 'Repair tables' }));
    await screen.findByText('Nothing to repair: every table is as it should be.');
  });

  it('change the language of the pane at once', async () => {
    const { preferences } = await openSettings();
    fireEvent.change(screen.getByLabelText('Language of the pane'), { target: { value: 'vi' } });
    expect(await screen.findByRole('heading', { level: 1, name: 'Cài đặt' })).toBeVisible();
    expect(preferences.preferences().language).toBe('vi');
  });
});

describe('the help', () => {
  it('lists every function with its page, and finds by words of either case', async () => {
    await ask('help');
    await screen.findByRole('heading', { level: 1, name: 'Help' });
    const search = screen.getByRole('searchbox', { name: 'Search' });
    fireEvent.change(search, { target: { value: 'FAVOURABLE variance' } });
    expect(screen.getByText('=BSC.FAVOURABLE()')).toBeVisible();
    expect(screen.queryByText('=BSC.SYMBOL()')).toBeNull();
    fireEvent.change(search, { target: { value: 'zeppelin' } });
    expect(screen.getByText('Nothing matches “zeppelin”.')).toBeVisible();
  });

  it('knows the functions that there are, each with a page of examples', () => {
    const folder = join(__dirname, '../../../src/functions');
    const named = readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
      .flatMap((line) => /@customfunction ([\w.]+)/.exec(line)?.[1] ?? []);
    expect(Object.keys(textsIn('en').pane.help.functions).sort()).toEqual([...named].sort());
    const pages = readdirSync(join(__dirname, '../../../docs/functions'));
    for (const name of named) expect(pages).toContain(`${name.toLowerCase()}.md`);
  });
});

describe('the guide', () => {
  it('counts the steps of the workbook and says where the cycle stands', async () => {
    showWorkbook(new PretendedWorkbook(sampleScorecard()));
    fireEvent.click(await screen.findByRole('button', { name: 'More' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Guide' }));
    const step = await screen.findByRole('button', { name: /2\. Set objectives/ });
    expect(step).toHaveTextContent('4 of 4');
    expect(screen.getAllByText('You are here')).toHaveLength(1);
    fireEvent.click(step);
    expect(await screen.findByRole('heading', { level: 1, name: 'Objectives' })).toBeVisible();
  });
});

describe('the templates', () => {
  it('make a scorecard of an industry in a workbook without one', async () => {
    const { workbook } = await ask('startTemplate');
    await screen.findByRole('heading', { level: 1, name: 'Templates' });
    fireEvent.click(screen.getByRole('button', { name: 'Use this template' }));
    expect(await screen.findByText('Choose a template first.')).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: /^Hospital/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Use this template' }));
    await screen.findByRole('heading', { level: 1, name: 'Design' });
    expect(workbook.scorecard?.perspectives.map(({ name }) => name)).toContain('Patients');
    expect(workbook.scorecard?.kpis.length).toBeGreaterThan(8);
  });

  it('leave a workbook alone that has a scorecard', async () => {
    await ask('startTemplate', new PretendedWorkbook(sampleScorecard()));
    expect(await screen.findByText(/has a scorecard already/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Use this template' })).toBeNull();
  });
});

describe('Start', () => {
  it('opens the sample in a new workbook, or says why it did not', async () => {
    const workbook = new PretendedWorkbook(sampleScorecard());
    const files: number[] = [];
    workbook.createWorkbook = (file) => {
      files.push(file.length);
      return Promise.resolve(
        files.length === 1
          ? { ok: false, fault: { kind: 'not supported', code: 'ApiNotFound' } }
          : { ok: true, value: undefined },
      );
    };
    await ask('startSample', workbook);
    const link = await screen.findByRole('button', { name: /sample in a new workbook/ });
    fireEvent.click(link);
    expect(await screen.findByText(/^Excel did not open a new workbook\./)).toBeVisible();
    fireEvent.click(link);
    expect(await screen.findByText('The sample is open in a new workbook.')).toBeVisible();
    expect(files[0]).toBeGreaterThan(20_000);
    expect(workbook.scorecard).toEqual(sampleScorecard());
  });
});
