import { formulas as english } from '../../../src/strings/en/formulas';
import { fill } from '../../../src/strings/fill';
import { formulas as vietnamese } from '../../../src/strings/vi/formulas';
import { unguardedArguments } from '../../../src/xlsx/formulas/unguarded-arguments';

const references = (formula: string) =>
  unguardedArguments(formula).map(({ reference }) => reference);

describe('the guard of a custom function', () => {
  it.each([
    'IF(B2="","No data",BSC.STATUS(B2,7))',
    'IF(""=B2,"No data",BSC.STATUS(B2,7))',
    'if( $B2 = "" , "" , bsc.status( b$2 , 7 ) )',
    'IF(B2<>"",BSC.STATUS(B2,7),"")',
    'IF(ISBLANK(B2),"",_xldudf_BSC_STATUS(B2,7))',
    'IF(NOT(ISBLANK(B2)),BSC.STATUS(B2,7),"")',
    'IF(ISNUMBER(B2),BSC.STATUS(B2,7),"")',
    'IF(LEN(TRIM(B2))=0,"",BSC.STATUS(B2,7))',
    'IF(COUNT(B2)>0,BSC.STATUS(B2,7),"")',
    'IF(OR(B2="",C2=""),"",BSC.STATUS(B2,C2))',
    'IF(AND(B2<>"",C2<>""),BSC.STATUS(B2,C2),"")',
    'IF((B2=""),"",BSC.STATUS(B2,7))',
    'IFS(B2="","",TRUE,BSC.STATUS(B2,7))',
    'IF(C2="","",IF(B2="","",BSC.STATUS(B2,C2)))',
    'IF([@Actual]="","No data",IF([@Target]="","",BSC.STATUS([@Actual],[@Target])))',
    'IF(\'My data\'!B2="","",BSC.STATUS(\'My data\'!B2,1))',
    'BSC.ROLLUP(IF(B2:B9="","",B2:B9))',
    'BSC.STATUS(IF(B2="","",B2),IF(C2="","",C2))',
    'BSC.ROLLUP(IF(B2:B9="","",B2:B9),IF(C2:C9="",1,C2:C9))',
    'BSC.STATUS(IF([@Actual]="","",[@Actual]),100,"higher",IF([@Green]="","",[@Green]))',
    '_xlfn.LET(_xlpm.a,B2,IF(_xlpm.a="","",BSC.STATUS(_xlpm.a,7)))',
    '_xlfn.LET(_xlpm.a,B2,IF(B2="","",BSC.STATUS(_xlpm.a,7)))',
    'LET(a,IF(B2="","",B2),BSC.STATUS(a,7))',
    'MAP(B2:B9,LAMBDA(a,IF(a="","",BSC.STATUS(a,1))))',
    'IFERROR(IF(B2="","",BSC.STATUS(B2,1)),"")',
  ])('is seen in %s', (formula) => {
    expect(references(formula)).toEqual([]);
  });

  it.each([
    ['BSC.STATUS(B2,7)', 'B2'],
    ['_xldudf_BSC_STATUS_VALUES($B$2,7)', '$B$2'],
    ['BSC.STATUS([@Actual],7)', '[@Actual]'],
    ['IF(C2="","",BSC.STATUS(B2,C2))', 'B2'],
    ['IF(B2="","No data",BSC.STATUS(B2,C2))', 'C2'],
    ['BSC.ROLLUP(IF(B2:B9="","",B2:B9),C2:C9)', 'C2:C9'],
    ['BSC.WEIGHTS(B2:B9)', 'B2:B9'],
    ['IF(B2="",BSC.STATUS(B2,7),"")', 'B2'],
    ['IF(B2<>"","",BSC.STATUS(B2,7))', 'B2'],
    ['IF(B2=0,"",BSC.STATUS(B2,7))', 'B2'],
    ['IF(AND(B2="",C2=""),"",BSC.STATUS(B2,7))', 'B2'],
    ['IF(OR(B2<>"",C2<>""),BSC.STATUS(B2,7),"")', 'B2'],
    ['IF("B2"="","",BSC.STATUS(B2,7))', 'B2'],
    ['BSC.STATUS(B2,7)&IF(B2="","",1)', 'B2'],
    ['BSC.STATUS(B2/100,1)', 'B2'],
    ['BSC.RAG(BSC.ACHIEVEMENT(B2,7))', 'B2'],
    ['BSC.ROLLUP(B2:B9)', 'B2:B9'],
    ['BSC.YTD(BSC_Data[Actual],BSC_Data[Period],D1)', 'BSC_Data[Actual]'],
    ['LET(a,B2,BSC.STATUS(a,7))', 'B2'],
    ['MAP(B2:B9,LAMBDA(a,BSC.STATUS(a,1)))', 'a'],
  ])('is missed in %s', (formula, reference) => {
    expect(references(formula)).toEqual([reference]);
  });

  it.each([
    'BSC.STATUS(7,8)',
    'BSC.STATUS(SUM(B2:B9),8)',
    'BSC.SYMBOL(B2)',
    'BSC.EXPECTED(B2,C2,D2)',
    'BSC.STATUS(7,8,[@Direction])',
    'SUM(B2:B9)',
    '"BSC.STATUS(B2,7)"',
    'MYBSC.STATUS(B2,7)',
  ])('is not asked for in %s', (formula) => {
    expect(references(formula)).toEqual([]);
  });

  it.each(['BSC.STATUS(B2,7)', 'BSC.ROLLUP(B2:B9)', 'BSC.STATUS(7,[@Target])'])(
    'is there in %s once the advice of X1 is followed',
    (formula) => {
      const reference = references(formula)[0] ?? '';
      for (const texts of [english, vietnamese]) {
        const advice = /IF\(.*\{reference\}\)/.exec(texts.X1)?.[0] ?? '';
        const followed = formula.replace(reference, fill(advice, { reference }));
        expect(followed).toContain(`IF(${reference}="","",${reference})`);
        expect(references(followed)).toEqual([]);
      }
    },
  );

  it('ends soon for a formula made to go on for ever', () => {
    const doubling = Array.from({ length: 60 }, (_, i) => `n${i + 1},n${i}+n${i}`).join(',');
    const deep = `${'IF('.repeat(5_000)}BSC.STATUS(B2,1)`;
    const start = Date.now();
    unguardedArguments(`LET(n0,B2,${doubling},BSC.STATUS(n60,1))`);
    unguardedArguments(deep);
    unguardedArguments(`BSC.STATUS(${'['.repeat(8_000)}`);
    expect(Date.now() - start).toBeLessThan(5_000);
  });
});
