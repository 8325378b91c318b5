import { sampleScorecard } from '../../src/library/sample/sample-scorecard';
import { readTables } from '../../src/tables/read-tables';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { scorecardWorkbook } from '../../src/workbook/scorecard-workbook';
import { sheetMarks } from '../../src/xlsx/sheet-marks';
import { writeWorkbook } from '../../src/xlsx/write-workbook';

it('reads the marks of a written workbook, with which a renamed table without its ID is found', async () => {
  const written = await writeWorkbook(scorecardWorkbook(sampleScorecard()));
  if (!written.ok) throw new Error(written.problem.code);
  const read = readWorkbook(written.bytes);
  if (!read.ok) throw new Error(read.problem.code);
  const { workbook } = read;
  const marks = sheetMarks(workbook);
  expect([...marks]).toEqual(workbook.tables.map(({ sheet, name }) => [sheet, name]));

  const changed = workbook.tables.map((table) =>
    table.name === 'BSC_KPIs'
      ? { ...table, name: 'Measures', columns: ['Code', ...table.columns.slice(1)] }
      : table,
  );
  const codes = (problems: readonly { readonly code: string }[]) =>
    problems.map(({ code }) => code);
  expect(codes(readTables(changed).problems)).toContain('table-missing');
  expect(codes(readTables(changed, marks).problems)).not.toContain('table-missing');
});

it('takes no other names for marks', () => {
  const refersTo = '"BSC_KPIs"';
  const definedNames = [
    { name: 'BSC_Sheet', refersTo },
    { name: 'Other', refersTo, sheet: 'A' },
    { name: 'BSC_Sheet', refersTo: 'A!$A$1', sheet: 'B' },
    { name: 'bsc_sheet', refersTo: '="It is ""ours"""', sheet: 'C' },
  ];
  expect([...sheetMarks({ definedNames })]).toEqual([['C', 'It is "ours"']]);
});
