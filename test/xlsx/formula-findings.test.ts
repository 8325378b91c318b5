import { findFormulaFindings } from '../../src/xlsx/formula-findings';
import { formulaCellKey, type WorkbookFile } from '../../src/xlsx/workbook-file';

const NO_FORMULAS: ReadonlySet<number> = new Set();

function workbookWith(
  formulas: readonly string[],
  other: Partial<WorkbookFile> = {},
): WorkbookFile {
  return {
    sheets: [{ name: 'Cover', visibility: 'visible', formulaCells: NO_FORMULAS }],
    tables: [],
    bscFormulas: formulas.map((formula, row) => ({
      sheet: 'Cover',
      row: row + 1,
      column: 4,
      formula,
    })),
    definedNames: [],
    properties: new Map(),
    dateSystem: '1900',
    strict: false,
    macros: false,
    ...other,
  };
}

describe('X1: a custom function on a cell that can be blank', () => {
  it('is found at its cell, with the function and the reference', () => {
    expect(findFormulaFindings(workbookWith(['_xldudf_BSC_STATUS(B2,C2)']))).toEqual([
      {
        code: 'X1',
        severity: 'Tip',
        place: { sheet: 'Cover', row: 2, cell: 'Cover!E2' },
        data: { function: 'BSC.STATUS', reference: 'B2', count: 1 },
      },
    ]);
  });

  it('is one finding for a column that was filled down', () => {
    const formulas = [2, 3, 4].map((row) => `BSC.STATUS(B${row},C${row})`);
    const found = findFormulaFindings(workbookWith(formulas));
    expect(found).toMatchObject([{ place: { cell: 'Cover!E2' }, data: { count: 3 } }]);
  });

  it('names table and column when the cell lies in a table', () => {
    const table = {
      name: 'BSC_Data',
      sheet: 'Cover',
      top: 0,
      left: 3,
      columns: ['Actual', 'Status'],
      rows: [[null, 'Red']],
    };
    const workbook = workbookWith(['BSC.STATUS([@Actual],1)'], { tables: [table] });
    expect(findFormulaFindings(workbook)).toMatchObject([
      { place: { table: 'BSC_Data', column: 'Status', cell: 'Cover!E2' } },
    ]);
    const calculated = { ...table, formulas: new Map([[0, new Map([[0, 'Ledger!B2']])]]) };
    const other = workbookWith(['BSC.STATUS(BSC_Data[[#This Row],[Actual]],1)'], {
      tables: [calculated],
    });
    expect(findFormulaFindings(other)).toEqual([]);
  });

  it('does not concern a cell that is calculated: it is never blank', () => {
    const sheets = [
      {
        name: 'Cover',
        visibility: 'visible' as const,
        formulaCells: new Set([formulaCellKey(1, 1)]),
      },
      {
        name: "Bob's",
        visibility: 'visible' as const,
        formulaCells: new Set([formulaCellKey(6, 0)]),
      },
    ];
    const formulas = ['BSC.STATUS($B$2,1)', "BSC.STATUS('Bob''s'!A7,1)"];
    expect(findFormulaFindings(workbookWith(formulas, { sheets }))).toEqual([]);
    const blank = workbookWith(["BSC.STATUS('Bob''s'!A8,1)"], { sheets });
    expect(findFormulaFindings(blank)).toHaveLength(1);
  });
});

describe('X2: more cells with custom functions than are wise', () => {
  const guarded = (count: number) =>
    Array.from({ length: count }, () => 'IF(B2="","",BSC.STATUS(B2,1))');

  it('is not found up to 5,000', () => {
    expect(findFormulaFindings(workbookWith(guarded(5_000)))).toEqual([]);
  });

  it('is found at the first cell beyond', () => {
    expect(findFormulaFindings(workbookWith(guarded(5_001)))).toEqual([
      {
        code: 'X2',
        severity: 'Tip',
        place: { sheet: 'Cover', row: 5_002, cell: 'Cover!E5002' },
        data: { count: 5_001, limit: 5_000 },
      },
    ]);
  });
});
