/** @jest-environment ./scripts/test/large-packages-in-page.cjs */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { hospitalPerspectives } from '../../import/corpus/seen/hospital-perspectives';
import { sourceSheets } from '../../import/corpus/source-sheets';
import { PretendedWorkbook } from '../pretended-workbook';
import { showWorkbook } from '../show-workbook';

async function open(workbook = new PretendedWorkbook()): Promise<PretendedWorkbook> {
  workbook.sourceSheets = sourceSheets(hospitalPerspectives);
  const { requests } = showWorkbook(workbook);
  requests.ask('startImport');
  await screen.findByRole('heading', { name: 'Choose the range' });
  return workbook;
}

function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

describe('the import of somebody’s own sheets', () => {
  it('goes forth and back by keys, and asks before it forgets what was corrected', async () => {
    await open();
    fireEvent.keyDown(document, { code: 'KeyN', altKey: true });
    const title = await screen.findByRole('heading', { name: 'Check the columns' });
    expect(title).toHaveFocus();
    fireEvent.keyDown(document, { code: 'KeyB', altKey: true });
    await screen.findByRole('heading', { name: 'Choose the range' });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Financiera!A4:I7' }));
    expect(screen.getByText('9 KPIs to import.')).toBeVisible();
    fireEvent.keyDown(screen.getByRole('heading', { level: 1 }), { key: 'Escape' });
    expect(await screen.findByText('Cancel the import?')).toBeVisible();
    press('Cancel the import');
    expect(await screen.findByRole('heading', { name: /^Turn this workbook/ })).toBeVisible();
  });

  it('writes what was corrected, and offers the same again in one step', async () => {
    const workbook = await open();
    press('Next: check columns');
    await screen.findByRole('heading', { name: 'Check the columns' });
    fireEvent.change(screen.getByRole('combobox', { name: 'Owner' }), { target: { value: '' } });
    press('Next: check KPIs');
    await screen.findByRole('heading', { name: 'Check the KPIs' });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Estancia media' }));
    press('Next: summary');
    expect(await screen.findByText('11 new KPIs')).toBeVisible();
    expect(screen.getByText('The one target of 10 KPIs holds for each period')).toBeVisible();
    expect(screen.getByText('The target of 1 cumulative KPI grows with each period')).toBeVisible();
    expect(workbook.scorecard).toBeUndefined();
    press('Import 11 KPIs');
    expect(await screen.findByText('Overall score')).toBeVisible();
    const { kpis = [] } = workbook.scorecard ?? {};
    expect(kpis.map(({ name }) => name)).not.toContain('Estancia media');
    expect(kpis[0]?.owner).toBeUndefined();
    expect(kpis[3]?.owner).toBe('M. Torres');
    expect(workbook.figureFormulas).toHaveLength(11 * 4 * 2);

    await open(workbook);
    press('Import again');
    expect(await screen.findByText('11 KPIs updated')).toBeVisible();
    const before = workbook.scorecard;
    press('Import 11 KPIs');
    expect(await screen.findByText('Overall score')).toBeVisible();
    expect(workbook.scorecard).toEqual(before);
  });

  it('takes a row for a total when its head says so', async () => {
    await open();
    press('Next: check columns');
    await screen.findByRole('heading', { name: 'Check the columns' });
    press('5: KPI');
    const role = await screen.findByRole('combobox', { name: 'Row 5' });
    fireEvent.change(role, { target: { value: 'total' } });
    expect(await screen.findByRole('button', { name: '5: Total', pressed: true })).toBeVisible();
    press('Next: check KPIs');
    await screen.findByRole('heading', { name: 'Check the KPIs' });
    press('Next: summary');
    expect(await screen.findByText('11 new KPIs')).toBeVisible();
  });

  it('puts a .csv file on a sheet, after telling how it was read, and replaces it next month', async () => {
    const workbook = await open();
    await choose('plant.csv', 'KPI;Unit;Jan-26\nScrap rate;%;2,5%\nOutput;t;1.200,5\n');
    expect(
      await screen.findByText(
        /^“plant.csv” has 3 rows and 3 columns, read as UTF-8 with semicolons .+ a comma before/,
      ),
    ).toBeVisible();
    expect(workbook.putSources).toEqual([]);
    press('Put it on a sheet');
    expect(await screen.findByRole('checkbox', { name: 'plant!A1:C3' })).toBeChecked();
    expect(screen.getByText('2 KPIs to import.')).toBeVisible();
    expect(workbook.putSources).toMatchObject([{ file: 'plant.csv', replaces: undefined }]);

    await choose('plant.csv', 'KPI;Unit;Jan-26;Feb-26\nScrap rate;%;2,5%;2%\n');
    expect(await screen.findByText('Replace the sheet “plant”?')).toBeVisible();
    press('Replace the sheet');
    expect(await screen.findByRole('checkbox', { name: 'plant!A1:D2' })).toBeChecked();
    expect(workbook.putSources[1]).toMatchObject({ replaces: 'plant' });
  });

  it('says what stands against a file, and writes nothing then', async () => {
    const workbook = await open();
    await choose('nothing.csv', '');
    expect(await screen.findByText('“nothing.csv” is empty.')).toBeVisible();
    await choose('page.csv', '<html><body>1;2</body></html>');
    expect(await screen.findByText(/^“page.csv” does not hold separated values/)).toBeVisible();
    await choose('plant.csv', 'KPI;Jan-26\nOutput;1\n');
    const question = within(await screen.findByRole('alertdialog'));
    fireEvent.click(question.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => {
      expect(screen.queryByRole('alertdialog')).toBeNull();
    });
    workbook.sourcePut = { kind: 'unfinished', sheet: 'plant', fault: FAULT };
    await choose('plant.csv', 'KPI;Jan-26\nOutput;1\n');
    expect(await screen.findByText('Put the file on a new sheet?')).toBeVisible();
    press('Put it on a sheet');
    expect(await screen.findByText(/the sheet “plant” may not be complete/)).toBeVisible();
    expect(workbook.putSources).toHaveLength(1);
  });
});

const FAULT = { kind: 'unexpected', code: 'GeneralException' } as const;

/** Somebody chooses a file of that text. */
async function choose(name: string, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const file = new File([bytes], name);
  // The page of the tests reads no files.
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(bytes.buffer) });
  const field = document.querySelector('input[type=file]');
  if (!field) throw new Error('There is no field for files.');
  await act(async () => {
    fireEvent.change(field, { target: { files: [file] } });
    await Promise.resolve();
  });
}
