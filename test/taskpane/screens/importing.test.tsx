/** @jest-environment ./scripts/test/large-packages-in-page.cjs */
import '@testing-library/jest-dom';
import { fireEvent, screen } from '@testing-library/react';
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
    expect(
      screen.getByText('The total target of 1 KPI is divided among its periods'),
    ).toBeVisible();
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
});
