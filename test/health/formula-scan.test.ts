import { formulaScan } from '../../src/health/formula-scan';
import { guardsFor } from '../../src/health/guards-for';
import { findFormulaFindings } from '../../src/xlsx/formula-findings';

const CELLS = [
  { sheet: 'Plan', row: 1, column: 3, formula: 'BSC.SCORE(B2)' },
  { sheet: 'Plan', row: 2, column: 3, formula: 'BSC.SCORE(B3)' },
  { sheet: 'Plan', row: 3, column: 3, formula: 'BSC.SCORE(E4)' },
  { sheet: 'Plan', row: 3, column: 4, formula: 'SUM(A1:A3)' },
  { sheet: 'Other', row: 1, column: 3, formula: 'BSC.SCORE(B2)' },
];

it('finds what is unguarded in an open workbook; a calculated cell is never blank', () => {
  const scan = formulaScan(CELLS, []);
  const found = findFormulaFindings(scan).map(({ place, data }) => [place.cell, data.count]);
  expect(found).toEqual([
    ['Plan!D2', 2],
    ['Other!D2', 1],
  ]);
});

it('guards the cells of the column that a finding is about', () => {
  const scan = formulaScan(CELLS, []);
  const [finding] = findFormulaFindings(scan);
  if (!finding) throw new Error('There is something unguarded.');
  expect(guardsFor(finding, scan).map(({ row, by }) => [row, by])).toEqual([
    [1, 'BSC.SCORE(IF(B2="","",B2))'],
    [2, 'BSC.SCORE(IF(B3="","",B3))'],
    [3, 'BSC.SCORE(IF(E4="","",E4))'],
  ]);
});
