import { describeLost } from '../../../workbench/content/lost-part';
import { openWorkbook } from '../../../workbench/xlsx/open-workbook';
import { handMade } from './files/hand-made';
import { lostFile } from './files/lost';
import { productFiles } from './files/product-files';

it('lists what is on a sheet and would not be in a copy', () => {
  const lost = openWorkbook(lostFile()).lost.filter(({ sheet }) => sheet === 'Full');
  expect(Object.fromEntries(lost.map(({ kind, count }) => [kind, count]))).toEqual({
    'data type': 1,
    'external link': 1,
    'split window': 1,
    scenario: 2,
    'background picture': 1,
    'form control': 1,
    sparkline: 2,
    chart: 2,
    picture: 1,
    shape: 2,
    comment: 1,
    'threaded comment': 1,
    'pivot table': 1,
    slicer: 2,
    'printer settings': 1,
    'query table': 1,
    'embedded object': 1,
    'other content': 1,
  });
});

it('lists what belongs to the workbook', () => {
  const lost = openWorkbook(lostFile()).lost.filter(({ sheet }) => sheet === undefined);
  expect(lost).toEqual([
    { kind: 'chart sheet', count: 1 },
    { kind: 'macros', count: 1 },
    { kind: 'external link', count: 2, detail: 'name Elsewhere' },
    { kind: 'pivot cache', count: 1 },
    { kind: 'data connection', count: 2 },
  ]);
});

it('names nothing for a sheet that keeps everything', () => {
  expect(openWorkbook(lostFile()).lost.some(({ sheet }) => sheet === 'Empty')).toBe(false);
});

it('keeps the value of a formula to another workbook', () => {
  const [sheet] = openWorkbook(lostFile()).content.sheets;
  expect(sheet?.cells.find(({ column }) => column === 1)).toEqual({ row: 0, column: 1, value: 4 });
});

it('tells a person by sheets', async () => {
  const { review, sample } = await productFiles();
  expect(describeLost(openWorkbook(review).lost)).toEqual(
    expect.arrayContaining([
      'Sheet Summary: 1 chart',
      'Sheet Scorecard: 16 sparklines, 5 comments',
    ]),
  );
  expect(openWorkbook(sample).lost).toEqual([]);
});

it('lists cells that stand nowhere or whose text is missing, and opens the others', () => {
  const rows = [
    '<row r="0"><c><v>1</v></c></row>',
    '<row r="1"><c r="A1" t="s"><v>9</v></c><c r="XFE1"><v>2</v></c><c r="B1"><v>3</v></c></row>',
    '<row r="2000000000"><c><v>4</v></c></row>',
    '<row r="1.5" ht="20"/>',
  ];
  const xml = `<sheetData>${rows.join('')}</sheetData><constructor/>`;
  const { content, lost } = openWorkbook(handMade({ sheets: [{ name: 'One', xml }] }));
  expect(content.sheets[0]?.cells).toEqual([{ row: 0, column: 1, value: 3 }]);
  expect(content.sheets[0]?.rows).toEqual([]);
  expect(describeLost(lost)).toEqual([
    expect.stringMatching(
      /^Sheet One: .*cells at addresses that a sheet has not got, cells whose text the file lacks, constructor/,
    ),
  ]);
});
