import { blockOf } from '../../../src/review/book/place';
import type { ReviewBook } from '../../../src/review/book/review-book';
import type { CellResult } from './cell-results';
import { formula, handMadeBook } from './hand-made-book';

/**
 * What Excel gives for formulas of the kind that reviews are made of, on the sheet `Figures` below: empty texts beside
 * empty cells, conditions in SUMPRODUCT, errors, text beside numbers.
 */
export const KNOWN_RESULTS: readonly (readonly [string, CellResult])[] = [
  // Empty text is no number and not 0; an empty cell is both.
  ['B2=""', true],
  ['B2=0', false],
  ['D1=""', true],
  ['D1=0', true],
  ['D1', 0],
  ['B2>5', true],
  ['B2+1', { error: '#VALUE!' }],
  ['D1+1', 1],
  ['IF(B2,1,2)', { error: '#VALUE!' }],
  ['IF(D1,1,2)', 2],
  ['ISNUMBER(B2)', false],
  ['ISNUMBER(D1)', false],
  ['N(B2)', 0],
  ['IF(B2="","",B2/2)', ''],
  ['COUNT(B1:B4)', 3],
  ['COUNTA(B1:B4)', 4],
  ['COUNTIF(B1:B4,">=2")', 2],
  ['SUM(B1:B4)', 8],
  ['MAX(B1:B4)', 4],
  ['MIN(B2,B2)', 0],
  ['MAX(B2,D1)', 0],
  ['SUM(B2,5)', 5],
  ['COUNT(D1)', 0],
  ['COUNT(B2,B1)', 1],
  ['AVERAGE(D1,B3)', 3],
  ["SUM('Off-track'!A1,B2)", 10],
  ['COLUMN(C1)', 3],
  ['AVERAGE(B1:B4)', 8 / 3],
  ['AVERAGE(B2:B2)', { error: '#DIV/0!' }],
  // Conditions and figures with gaps: the comma form takes texts as 0, a product does not.
  ['SUMPRODUCT(--(A1:A4="x"),B1:B4)', 1],
  ['SUMPRODUCT(--(A1:A4="y"),B1:B4)', 7],
  ['SUMPRODUCT((A1:A4="x")*B1:B4)', { error: '#VALUE!' }],
  ['SUMPRODUCT(--(A1:A4="y"),--ISNUMBER(B1:B4),B1:B4)', 7],
  ['SUMPRODUCT((A1:A4="y")*ISNUMBER(B1:B4))', 2],
  ['SUMPRODUCT(--(B1:B4<>""))', 3],
  ['SUMPRODUCT(MAX(ISNUMBER(B1:B4)*ROW(B1:B4)))', 4],
  [
    "SUMPRODUCT(MAX(ISNUMBER('Off-track'!B1:C1)*(COLUMN('Off-track'!B1:C1)-MIN(COLUMN('Off-track'!B1:C1))+1)))",
    2,
  ],
  ["SUMPRODUCT(MAX(ISNUMBER('Off-track'!A1:D1)*COLUMN('Off-track'!A1:D1)))", 4],
  ['SUMPRODUCT(ABS(C1:C4))', 1.2],
  ['SUMPRODUCT(--(ABS(C1:C4)>0.15),--(A1:A4="x"))', 1],
  ['SUMPRODUCT(C1:C4,C1:C4)', 0.46],
  ["SUMPRODUCT({1,0,0,2},'Off-track'!A1:D1)", 90],
  ['SUMIF(A1:A4,"x",B1:B4)', 1],
  ['SUMIF(A1:A4,"X",B1:B4)', 1],
  ['COUNTIFS(A1:A4,"y",C1:C4,">0.45")', 1],
  ['COUNTIFS(A1,"x",B1,1)', 1],
  ['COUNTIFS(A1:A4,A3,B1:B4,B3)', 1],
  ['SUMPRODUCT(--(A1="x"),B1)', 1],
  ['SUMPRODUCT(--(A2="x"),B2)', 0],
  ['COUNTIF(E1:E2,"● Green")', 1],
  ['COUNTIF(E1:E4,"Green")', 1],
  // Looking up.
  ['VLOOKUP("Red",BSC_Signs,2,FALSE)', '◆ Red'],
  ['VLOOKUP("No data",BSC_Signs,2,FALSE)', { error: '#N/A' }],
  ['IFERROR(VLOOKUP("No data",BSC_Signs,2,FALSE),"")', ''],
  ['INDEX(B1:B4,MATCH("y",A1:A4,0))', 3],
  ["INDEX('Off-track'!A1:D1,4)", 40],
  ["INDEX('Off-track'!A1:D1,1,2)", 20],
  ["MATCH(20,'Off-track'!A1:D1,0)", 2],
  ["'It''s 5 o''clock'!A1*2", 14],
  ['BSC_Score*2', 2],
  // Text.
  ['TEXT(0.784,"0%")', '78%'],
  ['TEXT(1234.5,"#,##0")', '1,235'],
  ['TEXT(2.5,"0")', '3'],
  ['ROUND(1.005,2)', 1.01],
  ['ROUND(-4411.015,2)', -4411.02],
  ['ROUND(1234.5,-2)', 1200],
  ['ROUND(B2,1)', { error: '#VALUE!' }],
  ['TEXT(ROUND(-0.001,2),"0%")', '0%'],
  ['TEXT(ROUND(-0.345,2),"0%")', '-35%'],
  ['TEXT(0.5,"0%")&" to "&TEXT(0.861,"0%")', '50% to 86%'],
  ['D1&""', ''],
  ['B1&"a"', '1a'],
  ['LEN(E1)', 7],
  // Order and logic.
  ['-2^2', 4],
  ['1/0', { error: '#DIV/0!' }],
  ['IFERROR(1/0,"")', ''],
  ['AND(B1=1,A1="X")', true],
  ['OR(B1=2,A1="X")', true],
  ['NOT(D1="")', false],
  ['SIGN(-3)*ABS(-4)', -4],
  ['IF(AND(ISNUMBER(B1),ISNUMBER(B2)),B1/B2,"")', ''],
  ['MEDIAN(B1:B4)', 3],
  ['SLOPE(B1:B4,F1:F4)', 1],
  ['FORECAST(6,B1:B4,F1:F4)', 6],
];

const COLUMN = 10;

/** Each known result as a formula on a row of its own, in column J. */
export const KNOWN_BOOK: ReviewBook = handMadeBook(
  {
    Figures: KNOWN_RESULTS.map(([text], row) => [
      ['x', 'x', 'y', 'y'][row],
      [1, formula('""'), 3, 4][row],
      [0.1, -0.2, 0.5, 0.4][row],
      undefined,
      ['● Green', '◆ Red', 'Green', 'Red'][row],
      [1, 2, 3, 4][row],
      ['Green', 'Red'][row],
      ['● Green', '◆ Red'][row],
      undefined,
      formula(text),
    ]),
    'Off-track': [[10, 20, 30, 40]],
    "It's 5 o'clock": [[7]],
  },
  {
    BSC_Signs: { sheet: 'Figures', block: blockOf(1, 7, 2, 8) },
    BSC_Score: { sheet: 'Figures', block: blockOf(1, 2) },
  },
);

/** Where the result of a known formula stands. */
export function knownPlace(index: number): readonly [sheet: string, row: number, column: number] {
  return ['Figures', index + 1, COLUMN];
}
