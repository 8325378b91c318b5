/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import '../../functions/custom-functions-runtime';
import type { RibbonCommand } from '../../../src/commands/ribbon-commands';
import type { CellAround } from '../../../src/excel/inserting/cell-around';
import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { PretendedWorkbook } from '../pretended-workbook';
import { showWorkbook } from '../show-workbook';

const AROUND: CellAround = {
  sheet: 'Plan',
  address: 'D2',
  row: 1,
  column: 3,
  content: '',
  block: {
    row: 0,
    column: 0,
    rows: 3,
    columns: 4,
    first: [
      ['KPI', 'Actual', 'Target', 'Status'],
      ['Sales', 9, 10, null],
      ['Cost', null, 4, null],
    ],
  },
};

async function open(command: RibbonCommand, workbook = new PretendedWorkbook(sampleScorecard())) {
  const shown = showWorkbook(workbook);
  await screen.findByRole('tab', { name: 'Overview' });
  act(() => {
    shown.requests.ask(command);
  });
  return shown;
}

describe('Insert function', () => {
  it('writes a guarded formula from the columns around the cell, and fills down', async () => {
    const workbook = new PretendedWorkbook(sampleScorecard());
    workbook.around = AROUND;
    await open('insertStatus', workbook);
    expect(await screen.findByText('For D2 on Plan')).toBeInTheDocument();
    const formula = 'IF(B2="","No data",IF(C2="","Not scored",BSC.STATUS(B2,C2)))';
    expect(screen.getByText(`=${formula}`)).toBeInTheDocument();
    expect(screen.getByText('Amber')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Fill down 2 rows, to D3' }));
    fireEvent.click(screen.getByRole('button', { name: 'Insert' }));
    await waitFor(() => {
      expect(workbook.inserted).toEqual([{ sheet: 'Plan', address: 'D2', formula, rows: 2 }]);
    });
    expect(await screen.findByText('The formula is in D2.')).toBeInTheDocument();
  });

  it('shows what a blank actual gives, and asks before it replaces something', async () => {
    const workbook = new PretendedWorkbook(sampleScorecard());
    workbook.around = { ...AROUND, address: 'D3', row: 2, content: '=1+1' };
    await open('insertStatus', workbook);
    expect(await screen.findByText('For D3 on Plan')).toBeInTheDocument();
    expect(screen.getByText('No data')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Insert' }));
    expect(await screen.findByText('The cell holds =1+1.')).toBeInTheDocument();
    expect(workbook.inserted).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Replace' }));
    await waitFor(() => {
      expect(workbook.inserted).toHaveLength(1);
    });
  });

  it('needs a column for each argument that is needed', async () => {
    const workbook = new PretendedWorkbook(sampleScorecard());
    workbook.around = AROUND;
    await open('insertRollUp', workbook);
    expect(await screen.findByText('Choose a column.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Insert' })).not.toBeInTheDocument();
    fireEvent.change(screen.getByLabelText(/^Scores/), { target: { value: 'B$2:B$3' } });
    expect(screen.getByText('=BSC.ROLLUP(IF(B$2:B$3="","",B$2:B$3))')).toBeInTheDocument();
    expect(screen.getByText('9')).toBeInTheDocument();
  });
});

describe('Freeze to values', () => {
  const found = () => {
    const workbook = new PretendedWorkbook(sampleScorecard());
    const sheet = { isProtected: false, isHidden: false, leaning: [], errors: [] };
    workbook.functionsFound = [
      {
        ...sheet,
        sheet: 'Plan',
        own: [{ address: 'C1:C4', cells: 4, formulas: ['BSC.STATUS(A1:A4,B1:B4)'] }],
        errors: [{ address: 'C9', value: '#BUSY!' }],
      },
      {
        ...sheet,
        sheet: 'Card',
        own: [],
        leaning: [{ address: 'A1:A8', cells: 8, formulas: ['Plan!C1'] }],
      },
      {
        ...sheet,
        sheet: 'Figures',
        isHidden: true,
        own: [{ address: 'A1:B2', cells: 4, formulas: ['BSC.SCORECARD(Data)'] }],
      },
    ];
    return workbook;
  };

  it('counts the cells of copies, names errors, and freezes what is ticked', async () => {
    const { workbook } = await open('freezeValues', found());
    expect(await screen.findByText('12 cells on 2 sheets become values.')).toBeInTheDocument();
    expect(screen.getByText(/Plan!C9 #BUSY!/)).toBeInTheDocument();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Card: 8 cells' }));
    expect(screen.getByText('4 cells on 1 sheet become values.')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Freeze' }));
    await waitFor(() => {
      expect(workbook.freezings).toEqual([{ sheets: ['Plan'], where: 'copy', suffix: '(values)' }]);
    });
    expect(await screen.findByText('5 cells are values now: Plan.')).toBeInTheDocument();
  });

  it('asks before formulas go', async () => {
    const { workbook } = await open('freezeValues', found());
    fireEvent.change(await screen.findByLabelText(/^Where/), { target: { value: 'in place' } });
    expect(screen.getByRole('checkbox', { name: 'Figures (hidden): 4 cells' })).toBeChecked();
    fireEvent.click(screen.getByRole('button', { name: 'Freeze' }));
    expect(await screen.findByText('Freeze 8 cells in place?')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(workbook.freezings).toEqual([]);
  });
});

describe('Refresh in the ribbon', () => {
  it('draws the scorecard sheet again where the workbook has one', async () => {
    const workbook = new PretendedWorkbook(sampleScorecard());
    workbook.otherNames = ['BSC_ScorecardSheet'];
    await open('refresh', workbook);
    expect(
      await screen.findByText('The tables were read again, and the scorecard sheet drawn.'),
    ).toBeInTheDocument();
    expect(workbook.cards).toHaveLength(1);
    expect(workbook.cards[0]).toMatchObject({ language: 'en' });
  });
});

describe('The scorecard sheet', () => {
  it('is made after a question, because Excel cannot undo it', async () => {
    const workbook = new PretendedWorkbook(sampleScorecard());
    showWorkbook(workbook);
    await go('Scorecard sheet');
    fireEvent.click(await screen.findByRole('button', { name: 'Make the sheet' }));
    expect(workbook.cards).toEqual([]);
    const [, confirm] = await screen.findAllByRole('button', {
      name: 'Make the sheet',
      hidden: true,
    });
    if (!confirm) throw new Error('Nothing is asked.');
    fireEvent.click(confirm);
    expect(await screen.findByText('The scorecard sheet is up to date.')).toBeInTheDocument();
    expect(workbook.cards).toHaveLength(1);
  });
});

describe('Remove BSC', () => {
  it('says what goes and what stays, and waits for the word', async () => {
    const workbook = new PretendedWorkbook(sampleScorecard());
    showWorkbook(workbook);
    await go('Settings');
    fireEvent.click(await screen.findByRole('button', { name: /Remove BSC/ }));
    expect(await screen.findByText('Generated sheets are deleted: Scorecard.')).toBeInTheDocument();
    expect(screen.getByText(/tables become plain cells/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Remove BSC' })).not.toBeInTheDocument();
    fireEvent.change(screen.getByLabelText(/^The tables/), { target: { value: 'deleted' } });
    expect(screen.getByText(/tables are deleted with their sheets: Setup/)).toBeInTheDocument();
    fireEvent.change(screen.getByLabelText(/Type REMOVE/), { target: { value: 'remove' } });
    fireEvent.click(screen.getByRole('button', { name: 'Remove BSC' }));
    await waitFor(() => {
      expect(workbook.removedAs).toEqual(['deleted']);
    });
  });
});

/** Opens a screen of the menu. */
async function go(name: string): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: 'More' }));
  fireEvent.click(await screen.findByRole('menuitem', { name }));
}
