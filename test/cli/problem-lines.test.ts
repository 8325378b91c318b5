import { problemLine } from '../../src/cli/problem-line';
import { problemLines } from '../../src/cli/problem-lines';
import { readTables } from '../../src/tables/read-tables';
import { textsIn } from '../../src/strings/texts';
import { workbook } from '../tables/workbook';

it('says null for a place that is not known', () => {
  expect(problemLine('D1', {}, 'Something is wrong.')).toEqual({
    code: 'D1',
    table: null,
    row: null,
    column: null,
    message: 'Something is wrong.',
  });
});

it('fills every sentence with the place and the value', () => {
  const BSC_Data = [{ KPI: 'K1', Period: 'soon', Actual: 'many' }];
  const { problems } = readTables(workbook({ BSC_Data }));
  const lines = problemLines(problems, textsIn('en'));
  expect(lines.map(({ table, row, column }) => [table, row, column])).toEqual([
    ['BSC_Data', 2, 'Period'],
    ['BSC_Data', 2, 'Actual'],
  ]);
  for (const { message } of lines) {
    expect(message).toMatch(/“(soon|many)”/);
    expect(message).not.toMatch(/[{}]/);
  }
});
