import { guardedFormula } from '../../../src/xlsx/formulas/guarded-formula';
import { unguardedArguments } from '../../../src/xlsx/formulas/unguarded-arguments';

it.each([
  ['BSC.SCORE(B2)', 'BSC.SCORE(IF(B2="","",B2))'],
  [
    'BSC.STATUS([@Actual], Data!$C$2)',
    'BSC.STATUS(IF([@Actual]="","",[@Actual]), IF(Data!$C$2="","",Data!$C$2))',
  ],
  ['IF(B2="","",BSC.SCORE(B2))+B2', 'IF(B2="","",BSC.SCORE(B2))+B2'],
  ['SUM(B2)+BSC.VARIANCE(B2,B2)', 'SUM(B2)+BSC.VARIANCE(IF(B2="","",B2),IF(B2="","",B2))'],
  ['LET(x,B2,BSC.SCORE(x))', undefined],
])('guards %s', (formula, expected) => {
  const guarded = guardedFormula(formula);
  if (expected !== undefined) expect(guarded).toBe(expected);
  expect(unguardedArguments(guarded)).toEqual([]);
});

it('leaves a formula that it cannot guard as it is', () => {
  expect(guardedFormula('BSC.SCORE(SUM(B2))')).toBe('BSC.SCORE(SUM(B2))');
});
