import { Workbook } from '@cj-tech-master/excelts';

/** A file of another writer, with the features that its readers know best. */
export async function libraryFile(): Promise<Uint8Array> {
  const book = new Workbook();
  book.creator = 'A library';
  const sheet = book.addWorksheet('Library', {
    properties: { tabColor: { argb: 'FF00B050' } },
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
  });
  sheet.columns = [
    { header: 'Month', key: 'month', width: 14 },
    { header: 'Actual', key: 'actual', width: 11, style: { numFmt: '#,##0.00' } },
    { header: 'Target', key: 'target', hidden: true },
  ];
  for (let month = 0; month < 12; month++) {
    sheet.addRow([new Date(Date.UTC(2026, month, 1)), month * 1.1, 10]);
  }
  sheet.getCell('E2').value = { formula: 'SUM(B2:B13)', result: 72.6 };
  sheet.getCell('E3').value = { richText: [{ text: 'a' }, { text: 'b', font: { bold: true } }] };
  sheet.getCell('E4').value = { text: 'Link', hyperlink: 'https://example.com/a?b=c&d' };
  sheet.getCell('E5').value = { error: '#REF!' };
  sheet.getCell('E6').value = true;
  sheet.getCell('E7').font = { name: 'Arial', size: 20, bold: true, color: { argb: 'FF112233' } };
  sheet.getCell('E7').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFABCDEF' } };
  sheet.mergeCells('G1:H2');
  sheet.addTable({
    name: 'Quarter',
    ref: 'J1',
    headerRow: true,
    totalsRow: true,
    style: { theme: 'TableStyleMedium4', showRowStripes: true },
    columns: [
      { name: 'Q', totalsRowLabel: 'All' },
      { name: 'Sum', totalsRowFunction: 'sum' },
    ],
    rows: [
      ['Q1', 1],
      ['Q2', 2],
    ],
  });
  sheet.getCell('B2').dataValidation = { type: 'decimal', operator: 'between', formulae: [0, 100] };
  book.definedNames.add('Library!$B$2:$B$13', 'Actuals');
  book.addWorksheet('Hidden', { state: 'veryHidden' });
  return new Uint8Array(await book.xlsx.writeBuffer());
}
