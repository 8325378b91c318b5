import type { Frame } from 'playwright-core';
import { writeWorkbook } from '../../../../src/xlsx/write-workbook';
import { expectValue, valuesOf } from '../browser/grid-cells';
import { choose, design, fill, press } from '../browser/pane-hands';
import { said } from '../browser/said';
import type { Stage } from '../browser/stage';

/** A workbook with one sheet of its own, where a figure stands. */
async function openEmpty({ page }: Stage): Promise<void> {
  const written = await writeWorkbook({ sheets: [{ name: 'Sales', tables: [] }] });
  if (!written.ok) throw new Error(written.problem.code);
  const bytes = [...written.bytes];
  await page.evaluate((file) => window.workbench.open(new Uint8Array(file), 'Hand.xlsx'), bytes);
}

async function addObjective(pane: Frame, name: string, perspective: string): Promise<void> {
  await press(pane, 'Add objective');
  await fill(pane, 'Objective', name);
  await choose(pane, 'Perspective', perspective);
  await press(pane, 'Save');
  await said(pane, `Saved “${name}”.`);
}

interface NewKpi {
  readonly name: string;
  readonly objective: string;
  readonly unit: string;
  readonly target: string;
}

async function beginKpi(pane: Frame, { name, objective, unit, target }: NewKpi): Promise<void> {
  await press(pane, 'Add KPI');
  await pane.getByRole('menuitem', { name: 'New' }).click();
  await fill(pane, 'Name', name);
  await choose(pane, 'Objective', objective);
  await fill(pane, 'Unit of measure', unit);
  await fill(pane, 'Target for Oct 2026', target);
}

async function addUnit(pane: Frame, name: string): Promise<void> {
  await press(pane, 'Add unit');
  await fill(pane, 'Name', name);
  await press(pane, 'Save unit');
  await said(pane, `Added ${name}.`);
}

/** The first columns of a table of which the first column is filled. */
async function rowsOf({ page }: Stage, cells: string, columns: readonly number[]) {
  const rows = await valuesOf(page, cells);
  return rows.filter(([id]) => id !== '').map((row) => columns.map((column) => row[column]));
}

/** An empty workbook that becomes a working scorecard, by nothing but clicks and typing. */
export function describeByHand(stage: Stage): void {
  describe('an empty workbook, made a scorecard by hand', () => {
    beforeAll(() => openEmpty(stage));

    it('takes strategy, objectives and KPIs', async () => {
      const pane = await stage.pane();
      await pane.getByRole('button', { name: /^An empty scorecard/ }).click();
      await design(pane, /^Strategy statement/);
      await fill(pane, 'Company', 'Nordwind Tools');
      await fill(pane, 'Vision', 'The tool every workshop reaches for first');
      await press(pane, 'Save');
      await said(pane, 'Saved the strategy statement.');
      await design(pane, /^Objectives/);
      await addObjective(pane, 'Earn more from every order', 'F');
      await addObjective(pane, 'Deliver without faults', 'P');
      await design(pane, /^KPIs/);
      const revenue = { name: 'Order revenue', objective: 'F1', unit: 'kEUR', target: '500' };
      await beginKpi(pane, revenue);
      await press(pane, 'Save KPI');
      await said(pane, 'Saved “Order revenue”.');
      await beginKpi(pane, { name: 'Faults', objective: 'P1', unit: 'faults', target: '0' });
      await pane.getByRole('radio', { name: 'Lower is better' }).check();
      await choose(pane, 'Thresholds in', 'points');
      await fill(pane, 'Amber up to', '2');
      await press(pane, 'Save KPI');
      await said(pane, 'Saved “Faults”.');
      await expectValue(stage.page, 'Setup!B2', 'Nordwind Tools');
      await expect(rowsOf(stage, 'Data!A2:D30', [0, 1, 3])).resolves.toEqual([
        ['F1.1', 46_326, 500],
        ['F1.1', 46_356, 500],
        ['F1.1', 46_387, 500],
        ['P1.1', 46_326, 0],
        ['P1.1', 46_356, 0],
        ['P1.1', 46_387, 0],
      ]);
    });

    it('takes a cascade and a link of the map', async () => {
      const pane = await stage.pane();
      await design(pane, /^Cascade/);
      await addUnit(pane, 'Sales');
      await addUnit(pane, 'Plant');
      await pane.getByText('No weights yet: all count the same.').waitFor();
      await press(pane, 'Copy objectives down…');
      await pane.getByRole('checkbox', { name: /^P1 / }).check();
      await pane.getByRole('checkbox', { name: 'Plant' }).check();
      await press(pane, 'Copy 1 objective');
      await said(pane, 'Added: 1 objective.');
      await press(pane, 'Split a KPI…');
      await fill(pane, 'Share of Sales', '60');
      await fill(pane, 'Share of Plant', '40');
      await choose(pane, 'Targets of the parts', 'divided');
      await press(pane, 'Split over 2 units');
      await said(pane, 'Split Order revenue over 2 units.');
      await expect(rowsOf(stage, 'KPIs!A2:F20', [0, 2, 4, 5])).resolves.toEqual([
        ['F1.1', 'F1', '', ''],
        ['P1.1', 'P1', '', ''],
        ['SA.F1.1', 'SA.F1', 'F1.1', 0.6],
        ['PL.F1.1', 'PL.F1', 'F1.1', 0.4],
      ]);
      await expectValue(stage.page, 'Objectives!A4', 'PL.P1');
      await expectValue(stage.page, 'Objectives!E4', 'P1');
      await design(pane, /^Strategy map/);
      await press(pane, 'Add link');
      await choose(pane, 'From (what helps)', 'P1');
      await choose(pane, 'To (what is helped)', 'F1');
      await press(pane, 'Add link');
      await said(pane, 'Added: P1 helps F1.');
      await expect(rowsOf(stage, 'Strategy links!A2:B3', [0, 1])).resolves.toEqual([['P1', 'F1']]);
    });

    it('takes figures, one from a cell, and has the scores that one reckons by hand', async () => {
      const { page } = stage;
      const pane = await stage.pane();
      await page.evaluate(() => {
        window.workbench.write('Sales!B1', [[280]]);
      });
      await pane.getByRole('tab', { name: 'Data' }).click();
      await fill(pane, 'Order revenue, actual', '475');
      await fill(pane, 'Order revenue, Plant, actual', '195');
      await fill(pane, 'Faults, actual', '2');
      await press(pane, 'Save 3 values');
      await said(pane, 'Saved 3 values.');
      await page.evaluate(() => {
        window.workbench.select('Sales!B1');
      });
      const row = pane.getByRole('listitem').filter({ hasText: 'Order revenue, Sales' });
      await row.getByRole('button', { name: 'Use the selected cell' }).click();
      await press(pane, 'Use the cell');
      await said(pane, 'Order revenue, Sales comes from Sales!B1.');
      await expectValue(page, 'Data!C8', 280);
      await page.evaluate(() => {
        window.workbench.write('Sales!B1', [[310]]);
      });
      await row.getByText('Green').waitFor();
      await expectValue(page, 'Data!C8', 310);
      await pane.getByRole('tab', { name: 'Overview' }).click();
      // 475 of 500 is 95; 2 faults are the last that are amber, 90; both weigh the same.
      const score = pane.getByRole('region', { name: 'Overall score' });
      await score.getByText('92.5', { exact: true }).waitFor();
      for (const name of [/^Financial, .*score 95\.0, Amber/, /^Internal .*score 90\.0, Amber/]) {
        await pane.getByRole('button', { name }).waitFor();
      }
    });

    it('is checked, gets its sheet, and is closed for the month', async () => {
      const { page } = stage;
      const pane = await stage.pane();
      await page.evaluate(() => window.workbench.command('BSC.Button.HealthCheck'));
      const findings = pane.getByRole('group', { name: 'Findings' });
      await findings.getByText('0 errors').waitFor();
      await pane.getByRole('button', { name: /^More/ }).first().click();
      await pane.getByRole('menuitem', { name: 'Scorecard sheet' }).click();
      await press(pane, 'Make the sheet');
      await pane.getByRole('alertdialog').getByRole('button').first().click();
      await said(pane, 'The scorecard sheet is up to date.');
      await expectValue(page, 'Scorecard figures!J7', 0.925);
      await page.evaluate(() => window.workbench.command('BSC.Button.CloseMonth'));
      await fill(pane, 'Closed by', 'Anna Berg');
      await press(pane, 'Close Oct 2026');
      await said(pane, 'Oct 2026 is closed.');
      await expectValue(page, 'Snapshots!E2', 'Anna Berg');
      const frozen = await rowsOf(stage, 'Snapshots!A2:I40', [5, 6, 7, 8]);
      expect(frozen.filter(([level]) => level === 'KPI')).toEqual([
        ['KPI', 'F1.1', 475, 500],
        ['KPI', 'P1.1', 2, 0],
        ['KPI', 'SA.F1.1', 310, 300],
        ['KPI', 'PL.F1.1', 195, 200],
      ]);
    });
  });
}
