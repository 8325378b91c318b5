import { shiftFormula } from '../../../src/xlsx/formulas/shift-formula';

describe('a formula copied one row down and two columns to the right', () => {
  it.each([
    ['A1', 'C2'],
    ['$A1+A$1+$A$1', '$A2+C$1+$A$1'],
    ['SUM(A1:B2)', 'SUM(C2:D3)'],
    ['Ledger!B2', 'Ledger!D3'],
    ["'Q1 A1'!B2", "'Q1 A1'!D3"],
    ['SUM(A:A)+SUM($A:B)', 'SUM(C:C)+SUM($A:D)'],
    ['SUM(1:2)+SUM($1:2)', 'SUM(2:3)+SUM($1:3)'],
    ['"A1"&LOG10(A1)', '"A1"&LOG10(C2)'],
    ['T[A1]+T[[#This Row],[B2]]', 'T[A1]+T[[#This Row],[B2]]'],
    ['Rate_A1*ABCD1*1.5E+3', 'Rate_A1*ABCD1*1.5E+3'],
    ['XFD1048576', 'B1'],
    ['A1#', 'C2#'],
  ])('%s becomes %s', (formula, shifted) => {
    expect(shiftFormula(formula, 1, 2)).toBe(shifted);
  });
});
