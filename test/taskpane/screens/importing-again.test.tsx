/** @jest-environment ./scripts/test/large-packages-in-page.cjs */
import '@testing-library/jest-dom';
import { fireEvent, screen, within } from '@testing-library/react';
import { sheetsOf } from '../../import/sheets-of';
import { PretendedWorkbook } from '../pretended-workbook';
import { showWorkbook } from '../show-workbook';

const REPORT = `
  Report September 2026 | | |
  | | |
  KPI | Unit | Target | Actual
  Revenue | kEUR | 100 | 96
  Complaints | number | 4 | 5`;
const OCTOBER = REPORT.replace('September', 'October').replace('96', '104');
const YEAR = `
  KPI | Unit | Weight | Target 2026 | Jan-26 | Feb-26 | Mar-26
  Orders | number | 50% | 1200 | 90 | 110 | 95
  Returns | number | 30% | 48 | 5 | 3 | 4
  Orders | number | 18% | 1200 | 70 | 80 | 75`;
const BLANK = `
  KPI | Unit | Target | Actual
  Churn | % | 3% |
  Staff | number | 40 | `;

async function open(workbook: PretendedWorkbook, ...pictures: readonly string[]): Promise<void> {
  const sheets = pictures.map((picture, index) => ({ name: `Report${index || ''}`, picture }));
  workbook.sourceSheets = sheetsOf(...sheets);
  const { requests } = showWorkbook(workbook);
  requests.ask('startImport');
  await screen.findByRole('heading', { name: 'Choose the range' });
}

async function press(name: string | RegExp, title?: string): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name }));
  if (title !== undefined) await screen.findByRole('heading', { name: title });
}

async function toSummary(): Promise<void> {
  await press('Next: check columns', 'Check the columns');
  await press('Next: check KPIs', 'Check the KPIs');
  await press('Next: summary', 'Import');
}

describe('the import of a report that is written over', () => {
  it('copies, links where that is wanted, and asks what becomes of links to another month', async () => {
    const workbook = new PretendedWorkbook();
    await open(workbook, REPORT);
    await toSummary();
    expect(screen.getByText(/shows Sep 2026 only. Its figures are copied/)).toBeVisible();
    expect(screen.queryByText(/live formula/)).toBeNull();
    await press('Link them instead');
    expect(await screen.findByText('4 figures are live formulas to your cells')).toBeVisible();
    await press('Import 2 KPIs');
    await screen.findByText('Overall score');
    const before = workbook.scorecard;

    await open(workbook, OCTOBER);
    await press('Import again', 'Import');
    const question = screen.getByRole('region', { name: 'Cells that show another period now' });
    expect(question).toHaveTextContent(
      'Sep 2026: 4 links become values, since the sheet now shows Oct 2026.',
    );
    expect(question).toHaveTextContent('4 figures of Sep 2026 cannot be known any more');
    await press('Import 2 KPIs');
    expect(await screen.findByText(/^Choose what becomes of the figures/)).toBeVisible();
    expect(workbook.scorecard).toBe(before);
    fireEvent.change(within(question).getByRole('combobox'), { target: { value: 'blank' } });
    const added = screen.getByText('4 new figures').closest('details');
    expect(added).toHaveTextContent('Revenue, Oct 2026, Actual: none → 104');
    await press('Import 2 KPIs');
    await screen.findByText('Overall score');
    const { readings = [] } = workbook.scorecard ?? {};
    expect(readings.map(({ actual }) => actual)).toEqual([undefined, undefined, 104, 5]);
    expect(workbook.figureFormulas.map(({ formula }) => formula)).toHaveLength(4);
  });
});

describe('the questions of an import', () => {
  it('are about weights, names that stand twice, targets of the year and blank actuals', async () => {
    const workbook = new PretendedWorkbook();
    await open(workbook, YEAR, BLANK);
    await press('Next: check columns', 'Check the columns');
    expect(screen.getByText('Adds up to 98%, will be rescaled.')).toBeVisible();
    const range = screen.getByRole('combobox', { name: 'Range' });
    fireEvent.change(range, { target: { value: "'Report1'!A1" } });
    expect(screen.getByText('All 2 actuals are empty. Import targets only?')).toBeVisible();
    await press('Import targets only');
    expect(screen.queryByText(/^All 2 actuals/)).toBeNull();
    expect(screen.getByRole('combobox', { name: /^No periods found/ })).toBeVisible();

    await press('Next: check KPIs', 'Check the KPIs');
    const twin = screen.getByRole('group', { name: /^Same name: Orders/ });
    expect(within(twin).getByText('Keep both')).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('checkbox', { name: 'Orders (2)' })).toBeChecked();
    fireEvent.click(within(twin).getByText('Make them one'));
    expect(screen.queryByRole('checkbox', { name: 'Orders (2)' })).toBeNull();
    await press('Change Returns');
    const series = screen.getByRole('combobox', { name: 'Figures of a year' });
    expect(series).toHaveValue('adds up');
    expect(screen.getByText(/^The target of FY 2026 is divided: .*Guessed/)).toBeVisible();
    fireEvent.change(series, { target: { value: 'cumulative' } });
    expect(screen.getByText(/^Each period has the part of the target/)).toBeVisible();
    await press('Next: summary', 'Import');
    const cumulative = screen.getByText('The target of 1 cumulative KPI grows with each period');
    expect(cumulative.closest('details')).toHaveTextContent('Returns');
    await press('Import 4 KPIs');
    await screen.findByText('Overall score');
    const { readings = [] } = workbook.scorecard ?? {};
    expect(readings.map(({ target }) => target).slice(0, 6)).toEqual([100, 100, 100, 4, 8, 12]);
  });
});
