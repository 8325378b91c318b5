/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen } from '@testing-library/react';
import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { PretendedWorkbook } from '../pretended-workbook';
import { showWorkbook } from '../show-workbook';

describe('the start of a scorecard', () => {
  it('says how much the sample has, and makes it', async () => {
    const { workbook } = showWorkbook();
    const sample = await screen.findByRole('button', { name: /^The sample company/ });
    const { kpis } = sampleScorecard();
    expect(sample).toHaveTextContent(`${kpis.length} KPIs with 24 months of data. Adds`);
    fireEvent.click(sample);
    expect(await screen.findByText('Overall score')).toBeVisible();
    expect(workbook.scorecard?.kpis).toHaveLength(kpis.length);
  });

  it('makes an empty scorecard with four perspectives, and says what comes next', async () => {
    const { workbook } = showWorkbook();
    fireEvent.click(await screen.findByRole('button', { name: /^An empty scorecard/ }));
    expect(await screen.findByText(/^No KPIs yet\. Add the first one/)).toBeVisible();
    expect(workbook.scorecard?.perspectives.map(({ id }) => id)).toEqual(['F', 'C', 'P', 'L']);
    fireEvent.click(screen.getByRole('button', { name: 'From library' }));
    expect(await screen.findByRole('heading', { name: 'KPI library' })).toBeVisible();
  });

  it('names perspectives in the language of the pane', async () => {
    const { workbook } = showWorkbook(new PretendedWorkbook(), 'vi');
    fireEvent.click(await screen.findByRole('button', { name: /^Thẻ điểm trống/ }));
    await screen.findByText(/Chưa có KPI/);
    expect(workbook.scorecard?.perspectives[0]?.name).toBe('Tài chính');
  });

  it('says why nothing was made, and what to do', async () => {
    const workbook = new PretendedWorkbook();
    workbook.save = () =>
      Promise.resolve({ kind: 'failed', fault: { kind: 'protected', code: 'AccessDenied' } });
    showWorkbook(workbook);
    fireEvent.click(await screen.findByRole('button', { name: /^An empty scorecard/ }));
    expect(await screen.findByText(/Unprotect it in Review/)).toBeVisible();
    expect(screen.getByRole('button', { name: /^An empty scorecard/ })).toBeEnabled();
  });
});
