import { createNodeHost, type NodeHost } from '../../../../workbench/node/create-node-host';
import type { WorksheetContent } from '../../../../workbench/content/worksheet-content';
import { openWorkbook } from '../../../../workbench/xlsx/open-workbook';
import { bookFacts } from '../facts/book-facts';
import { conditionalFormatsFile, validationsFile } from '../files/rules';
import { formulasFile } from '../files/formulas';
import { lostFile } from '../files/lost';
import { looksFile } from '../files/looks';
import { namesFile } from '../files/sheets';
import { tablesFile } from '../files/tables';
import { textsFile } from '../files/texts';

/** API sets with everything that the tests call. */
const apiSets = { ExcelApi: '1.17' };
let host: NodeHost | undefined;

afterEach(() => {
  expect(host?.host.hostFaults).toEqual([]);
  host?.dispose();
  host = undefined;
});

function open(book: Uint8Array): NodeHost {
  host = createNodeHost({ book, apiSets });
  return host;
}

function savedSheet(of: NodeHost, name: string): WorksheetContent | undefined {
  return openWorkbook(of.save()).content.sheets.find((sheet) => sheet.name === name);
}

it('saves values, formulas and formats that an add-in has set', async () => {
  const opened = open(textsFile());
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Texts');
    sheet.getRange('A5:C5').values = [[1.5, 'text', true]];
    sheet.getRange('D5').formulas = [['=SUM(A5,1)']];
    sheet.getRange('A5').numberFormat = [['0.0%']];
    sheet.getRange('A5').format.fill.color = '#FFEB9C';
    sheet.getRange('B5').format.font.bold = true;
    await context.sync();
  });
  const cells = savedSheet(opened, 'Texts')?.cells.filter(({ row }) => row === 4);
  expect(cells).toEqual([
    {
      row: 4,
      column: 0,
      value: 1.5,
      format: { numberFormat: '0.0%', fill: { pattern: 'solid', colour: { rgb: 'FFEB9C' } } },
    },
    {
      row: 4,
      column: 1,
      value: 'text',
      format: { font: expect.objectContaining({ name: 'Calibri', size: 11, bold: true }) },
    },
    { row: 4, column: 2, value: true },
    { row: 4, column: 3, value: 2.5, formula: { kind: 'plain', text: '=SUM(A5,1)' } },
  ]);
});

it('keeps the rest of a format when one part of it is changed', async () => {
  const opened = open(looksFile());
  await opened.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Looks').getRange('C1');
    cell.format.font.bold = true;
    await context.sync();
  });
  const before = openWorkbook(looksFile()).content.sheets[0]?.cells[2]?.format;
  const after = savedSheet(opened, 'Looks')?.cells[2]?.format;
  expect(after).toEqual({ ...before, font: { ...before?.font, bold: true } });
});

it('lets a formula that spills do so in Excel, with the values it has spilled', async () => {
  const opened = open(formulasFile());
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sums');
    sheet.getRange('I1').formulas = [['=SORT(A1:A3,1,-1)']];
    await context.sync();
    const values = sheet.getRange('I1:I3').load('values');
    await context.sync();
    expect(values.values).toEqual([[3], [2], [1]]);
  });
  const saved = bookFacts(opened.save()).sheets[0]?.cells ?? {};
  expect(saved['I1']).toContain('n | 3 | spills I1:I3 | _xlfn._xlws.SORT(A1:A3,1,-1)');
  expect(saved['I2']).toContain('n | 2 |  | ');
  expect(saved['F3']).toContain('spills F3:F5');
  expect(saved['D3']).toContain('array D3:D5');
});

it('saves a new conditional format before those of the file, which stay as they were', async () => {
  const opened = open(conditionalFormatsFile());
  await opened.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Rules').getRange('K1:K3');
    const format = range.conditionalFormats.add('Custom');
    format.custom.rule.formula = '=K1>5';
    format.custom.format.fill.color = '#FF0000';
    await context.sync();
  });
  const [first, ...others] = savedSheet(opened, 'Rules')?.conditionalFormats ?? [];
  expect(first).toMatchObject({
    rule: { kind: 'expression', formula: '=K1>5' },
    ranges: [{ startRow: 0, startColumn: 10, endRow: 2, endColumn: 10 }],
    format: { fill: { background: { rgb: 'FF0000' } } },
  });
  const withoutPlace = ({ priority: _priority, ...rest }: (typeof others)[number]) => rest;
  const before = openWorkbook(conditionalFormatsFile()).content.sheets[0]?.conditionalFormats;
  expect(others.map(withoutPlace)).toEqual(before?.map(withoutPlace));
});

it('saves rules that compare cells as such, also where rows were inserted above them', async () => {
  const opened = open(textsFile());
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Texts');
    const { conditionalFormats } = sheet.getRange('K1:K3');
    conditionalFormats.add('CellValue').cellValue.rule = { formula1: '=L1', operator: 'LessThan' };
    const average = conditionalFormats.add('PresetCriteria').preset;
    average.rule = { criterion: 'OneStdDevAboveAverage' };
    await context.sync();
    sheet.getRange('1:1').insert('Down');
    await context.sync();
  });
  const formats = savedSheet(opened, 'Texts')?.conditionalFormats;
  const ranges = [{ startRow: 1, startColumn: 10, endRow: 3, endColumn: 10 }];
  expect(formats).toEqual([
    expect.objectContaining({
      rule: { kind: 'aboveAverage', below: false, orEqual: false, deviations: 1 },
      ranges,
    }),
    expect.objectContaining({
      rule: { kind: 'cellIs', operator: 'lessThan', formulas: ['=L2'] },
      ranges,
    }),
  ]);
});

it('saves a tint that an add-in has given to a colour', async () => {
  const opened = open(textsFile());
  await opened.Excel.run(async (context) => {
    const { fill } = context.workbook.worksheets.getItem('Texts').getRange('K1').format;
    fill.color = '#4472C4';
    fill.tintAndShade = -0.25;
    await context.sync();
  });
  const cell = savedSheet(opened, 'Texts')?.cells.find(({ column }) => column === 10);
  expect(cell?.format?.fill).toEqual({
    pattern: 'solid',
    colour: { rgb: '4472C4', tint: -0.25 },
  });
});

it('saves which colour a filter lets through', async () => {
  const opened = open(textsFile());
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Texts');
    sheet.getRange('K2').format.fill.color = '#FFEB9C';
    const filterOn = 'CellColor';
    sheet.autoFilter.apply('K1:K3', 0, { filterOn, color: '#FFEB9C' });
    await context.sync();
  });
  const sheet = savedSheet(opened, 'Texts');
  const fill = { pattern: 'solid', colour: { rgb: 'FFEB9C' } };
  expect(sheet?.filter?.columns).toEqual([
    { column: 0, criterion: { kind: 'colour', format: { fill } } },
  ]);
  expect(sheet?.rows.filter(({ hidden }) => hidden)).toMatchObject([{ row: 2 }]);
});

it('saves a new validation beside those of the file', async () => {
  const opened = open(validationsFile());
  await opened.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Checks').getRange('M1:M9');
    range.dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    await context.sync();
  });
  const checks = savedSheet(opened, 'Checks')?.validations ?? [];
  const before = openWorkbook(validationsFile()).content.sheets[0]?.validations ?? [];
  expect(checks).toEqual(expect.arrayContaining([...before]));
  const added = checks.filter(({ ranges }) => ranges[0]?.startColumn === 12);
  expect(added).toMatchObject([{ type: 'list', formula1: '"a,b"', dropDown: true }]);
});

it('saves a name and a link that an add-in has set', async () => {
  const opened = open(textsFile());
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Texts');
    context.workbook.names.add('Added', sheet.getRange('A1:B2'));
    sheet.getRange('A7').hyperlink = { address: 'https://example.com/', textToDisplay: 'shown' };
    await context.sync();
  });
  const { content } = openWorkbook(opened.save());
  expect(content.names.map(({ name, formula }) => name + formula)).toEqual([
    'Added=Texts!$A$1:$B$2',
  ]);
  const [sheet] = content.sheets;
  expect(sheet?.cells.find(({ row }) => row === 6)).toMatchObject({
    value: 'shown',
    link: { address: 'https://example.com/' },
  });
});

it('saves tables where they are after rows were added, with their totals and filters', async () => {
  const opened = open(tablesFile());
  await opened.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Sales');
    table.rows.add(undefined, [['d', 9, 0.1, 1]]);
    await context.sync();
  });
  const table = savedSheet(opened, 'Tables')?.tables.find(({ name }) => name === 'Sales');
  expect(table?.range).toEqual({ startRow: 1, startColumn: 1, endRow: 6, endColumn: 4 });
  expect(table?.totalsRow).toBe(true);
  expect(table?.columns.map(({ totalsFunction }) => totalsFunction)).toEqual([
    undefined,
    'sum',
    'custom',
    'count',
  ]);
  expect(table?.filter?.columns[0]?.criterion).toMatchObject({ kind: 'values' });
});

it('saves which sheets are hidden and very hidden, before and after an add-in changed it', async () => {
  const opened = open(namesFile());
  await opened.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const vault = worksheets.getItem('Vault').load('visibility');
    await context.sync();
    expect(vault.visibility).toBe('VeryHidden');
    context.workbook.protection.unprotect();
    worksheets.getItem('Right').visibility = 'VeryHidden';
    worksheets.getItem('First').visibility = 'Visible';
    await context.sync();
  });
  const { sheets } = openWorkbook(opened.save()).content;
  expect(sheets.map(({ visibility }) => visibility)).toEqual([
    'visible',
    'veryHidden',
    'visible',
    'veryHidden',
  ]);
});

it('tells what of the file a copy would lack', () => {
  expect(open(lostFile()).lost.map(({ kind }) => kind)).toContain('chart');
});

it('inserts sheets of a file; names that are taken get a number and formulas follow', async () => {
  const opened = open(formulasFile());
  const file = Buffer.from(formulasFile()).toString('base64');
  await opened.Excel.run(async (context) => {
    const { workbook } = context;
    const ids = workbook.insertWorksheetsFromBase64(file, {
      positionType: 'After',
      relativeTo: 'Sums',
    });
    await context.sync();
    expect(ids.value).toHaveLength(2);
    const sheets = workbook.worksheets.load('items/name');
    const formula = workbook.worksheets.getItem('Sums (2)').getRange('E2').load('formulas');
    await context.sync();
    const names = sheets.items.map(({ name }) => name);
    expect(names).toEqual(['Sums', 'Sums (2)', 'Other sheet (2)', 'Other sheet']);
    expect(formula.formulas).toEqual([["=SUM('Other sheet (2)'!A1:B2,Total)"]]);
  });
});

it('says which sheet a file has not got', async () => {
  const opened = open(textsFile());
  const insert = opened.Excel.run(async (context) => {
    context.workbook.insertWorksheetsFromBase64(Buffer.from(formulasFile()).toString('base64'), {
      sheetNamesToInsert: ['Nowhere'],
    });
    await context.sync();
  });
  await expect(insert).rejects.toMatchObject({
    code: 'InvalidArgument',
    message: expect.stringContaining('The file has no sheet Nowhere.'),
  });
});

it.each([
  ['a text', Buffer.from('no file').toString('base64'), 'a text file'],
  ['what is no base64', 'é', 'no base64 text'],
])('refuses to insert sheets of %s', async (_name, file, words) => {
  const opened = open(textsFile());
  const insert = opened.Excel.run(async (context) => {
    context.workbook.insertWorksheetsFromBase64(file);
    await context.sync();
  });
  await expect(insert).rejects.toMatchObject({
    code: 'InvalidArgument',
    message: expect.stringContaining(words),
  });
});
