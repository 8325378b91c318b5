import { SheetEngine, emptyWorkbook } from '../../../workbench/engine';
import { headlessPlugins } from '../../../workbench/engine/headless-plugins';

const REGIONS = [
  ['North', 100, 10.5],
  ['South', -20, 3],
  ['South', 1000, -1],
  ['East', '', 7],
];

/** Results of formulas in column G beside the cells A1:C4. */
async function resultsOf(formulas: readonly string[]): Promise<unknown[]> {
  const workbook = emptyWorkbook('Book1.xlsx', ['Sheet1']);
  const engine = new SheetEngine({ plugins: headlessPlugins(), workbook });
  try {
    const sheet = engine.sheets.activeId;
    engine.cells.write(sheet, { row: 0, column: 0, rows: 4, columns: 3 }, REGIONS);
    const box = { row: 0, column: 6, rows: formulas.length, columns: 1 };
    engine.cells.write(
      sheet,
      box,
      formulas.map((formula) => [formula]),
    );
    await engine.calculation.settle();
    return engine.cells.values(sheet, box).map(([value]) => value);
  } finally {
    engine.dispose();
  }
}

async function expectResults(expected: readonly (readonly [string, unknown])[]): Promise<void> {
  const results = await resultsOf(expected.map(([formula]) => formula));
  expect(expected.map(([formula], at) => [formula, results[at]])).toEqual(expected);
}

describe('formulas that Univer alone calculates otherwise than Excel', () => {
  it('take numbers in any spelling for numbers', () =>
    expectResults([
      ['=0.5=0.50', true],
      ['=B1>=0.50', true],
      ['=ABS(B1)<=1E-12', false],
      ['=IF(ABS(B2)<=1e-12,0,B2)', -20],
      ['=1E3', 1000],
      ['=C1=10.50', true],
      ['="0.50"=0.5', false],
    ]));

  it('know 0 from a blank and from an empty text, however often they are compared', () =>
    expectResults([
      ['=B1-100', 0],
      ['=G1=""', false],
      ['=IF(G1="","blank","number")', 'number'],
      ['=IF(OR(G1="",FALSE),"blank","number")', 'number'],
      ['=IF(B4="","blank","number")', 'blank'],
      ['=AND(B4="",B4=0)', true],
      ['="3"', '3'],
      ['=G7=3', false],
      ['=OR(G7=3)', false],
      ['=SUMPRODUCT(--(G1:G1=""))', 0],
    ]));

  it('leave the cells alone that SORT sorts', () =>
    expectResults([
      ['=INDEX(SORT(B1:B3,1,-1),1)', 1000],
      ['=MAX(IF(A1:A3="North",B1:B3))', 100],
      ['=INDEX(B1:B3,1)', 100],
    ]));

  it('stay in the month with EDATE', () =>
    expectResults([
      ['=EDATE(DATE(2026,1,31),1)', 46081],
      ['=EDATE(DATE(2024,2,29),12)', 45716],
      ['=EDATE(DATE(2026,3,15),-1.9)', 46068],
      ['=EDATE(DATE(2026,11,22),14)', 46774],
      ['=EDATE("x",1)', '#VALUE!'],
      ['=EDATE(1/0,1)', '#DIV/0!'],
    ]));

  it('search with wildcards', () =>
    expectResults([
      ['=SEARCH("B?","abc")', 2],
      ['=SEARCH("~?","a?b")', 2],
      ['=SEARCH("o*h","North by South")', 2],
      ['=SEARCH("o","North by South",3)', 11],
      ['=SEARCH("z","abc")', '#VALUE!'],
      ['=SEARCH("(","f(x)")', 2],
      ['=SUM(IFERROR(SEARCH("th",A1:A3),0))', 12],
    ]));

  it('give the shown text of a link', () =>
    expectResults([
      ['=HYPERLINK("https://example.com","go")', 'go'],
      ['=HYPERLINK("https://example.com")&"!"', 'https://example.com!'],
    ]));
});

/** Each is in the list of differences in docs/workbench.md; what Excel gives is behind it. */
it('differ from Excel in what the list of differences says', () =>
  expectResults([
    ['=""', ''],
    ['=ISBLANK(G1)', true], // FALSE
    ['=COUNTA(G1)', 0], // 1
    ['=--"3"', '#NAME?'], // 3
    ['=COUNTIF(G6,"~~x")', 0], // 1
    ['="~x"', '~x'],
    ['=MAXIFS(B1:B4,A1:A4,"nowhere")', ''], // 0
    ['=TEXT(TRUE,"0")', true], // the text TRUE
    ['=TEXT(5,"")', '5'], // an empty text
    ['=IF("",1,2)', 2], // #VALUE!
  ]));
