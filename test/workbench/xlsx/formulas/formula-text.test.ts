import fc from 'fast-check';
import { movedFormula } from '../../../../workbench/xlsx/formulas/moved-formula';
import { namesOtherWorkbook } from '../../../../workbench/xlsx/formulas/other-workbook';
import { shownFormula } from '../../../../workbench/xlsx/formulas/shown-formula';
import { storedFormula } from '../../../../workbench/xlsx/formulas/stored-formula';

const FUNCTIONS = new Set(['BSC.STATUS']);

it.each([
  ['=XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
  ['=SORT(FILTER(A1:A3,B1:B3>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3>0))'],
  ['=LET(x,A1*2,y,x+1,x*y)', '_xlfn.LET(_xlpm.x,A1*2,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)'],
  ['=MAP(A1:A3,LAMBDA(v,v^2))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v^2))'],
  ['=LET(f,LAMBDA(q,q+1),f(2))', '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.q,_xlpm.q+1),_xlpm.f(2))'],
  ['=SUM(A1#,Other!B2#)', 'SUM(_xlfn.ANCHORARRAY(A1),_xlfn.ANCHORARRAY(Other!B2))'],
  ['=@A1:A9+@(A1:A3+1)', '_xlfn.SINGLE(A1:A9)+_xlfn.SINGLE(A1:A3+1)'],
  ['=@A1#', '_xlfn.SINGLE(_xlfn.ANCHORARRAY(A1))'],
  ['=BSC.STATUS(A1,B1)&"_xlfn.X"', '_xldudf_BSC_STATUS(A1,B1)&"_xlfn.X"'],
  ['=STDEV.S(A1:A9)/ROUND(A1,2)', '_xlfn.STDEV.S(A1:A9)/ROUND(A1,2)'],
  ['=SUM(KPIs[[#This Row],[Actual]])', 'SUM(KPIs[[#This Row],[Actual]])'],
])('shows %s for what a file stores, and stores it so again', (shown, stored) => {
  expect(shownFormula(stored, { customFunctions: new Set(FUNCTIONS) })).toBe(shown);
  expect(storedFormula(shown, { customFunctions: FUNCTIONS })).toBe(stored);
});

it.each([
  ['=[@Actual]/[@[Unit cost]]', 'KPIs[[#This Row],[Actual]]/KPIs[[#This Row],[Unit cost]]'],
  ['=SUM(KPIs[@[A]:[B]])', 'SUM(KPIs[[#This Row],[A]:[B]])'],
  ['=ROWS([@])', 'ROWS(KPIs[#This Row])'],
  ['=SUM([Actual])', 'SUM(KPIs[Actual])'],
  ['=bsc.status(A1)', '_xldudf_BSC_STATUS(A1)'],
])('stores %s in full', (shown, stored) => {
  expect(storedFormula(shown, { customFunctions: FUNCTIONS, table: 'KPIs' })).toBe(stored);
});

it('gives a custom function that nobody told of a dot after its namespace, and remembers it', () => {
  const customFunctions = new Set<string>();
  expect(shownFormula('_xldudf_FOO_BAR_BAZ(1)', { customFunctions })).toBe('=FOO.BAR_BAZ(1)');
  expect([...customFunctions]).toEqual(['FOO.BAR_BAZ']);
});

it.each([
  ['A1+$B$2+C$3+$D4', { row: 1, column: 1 }, { row: 4, column: 3 }, 'C4+$B$2+E$3+$D7'],
  ['SUM(A:A,1:1,Other!A1)', { row: 0, column: 1 }, { row: 1, column: 2 }, 'SUM(B:B,2:2,Other!B2)'],
  ['KPIs[Actual]&"A1"', { row: 0, column: 0 }, { row: 9, column: 9 }, 'KPIs[Actual]&"A1"'],
])('moves %s with its cell', (stored, from, to, moved) => {
  expect(movedFormula(stored, from, to)).toBe(moved);
});

it.each([
  ["'[Budget.xlsx]Plan'!A1", true],
  ['SUM([1]Sheet1!A1:A2)', true],
  ['Sales[2024]+1', false],
  ['"[1]Sheet1!A1"', false],
])('tells whether %s names another workbook', (formula, names) => {
  expect(namesOtherWorkbook(formula)).toBe(names);
});

it('comes back from any formula that a file may have', () => {
  const reference = fc.constantFrom('A1', '$B$2:C9', "'My sheet'!D4", 'T[[#This Row],[C]]', 'Rate');
  const name = fc.constantFrom('SUM', '_xlfn.XLOOKUP', '_xlfn._xlws.SORT', '_xlfn.SINGLE');
  const { formula } = fc.letrec<{ formula: string }>((tie) => ({
    formula: fc.oneof(
      { maxDepth: 4 },
      reference,
      fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }).map(String),
      fc.tuple(name, tie('formula')).map(([call, inner]) => `${call}(${inner})`),
      fc.tuple(tie('formula'), tie('formula')).map(([left, right]) => `${left}+${right}`),
    ),
  }));
  fc.assert(
    fc.property(formula, (stored) => {
      const customFunctions = new Set<string>();
      const shown = shownFormula(stored, { customFunctions });
      expect(storedFormula(shown, { customFunctions })).toBe(stored);
    }),
  );
});
