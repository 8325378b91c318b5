import { readWorkbook, type WorkbookRead } from '../../src/excel/read-workbook';
import { runExcel } from '../../src/excel/run-excel';
import { inExcel, openSmall, read } from './small-book';

/** Reads the workbook again, knowing of changes in cells of the sheet KPIs. */
async function readAgain({ grids }: WorkbookRead, address: string): Promise<WorkbookRead> {
  const result = await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem('KPIs').load({ id: true });
    await context.sync();
    return readWorkbook(context, { grids, changed: [{ sheetId: sheet.id, address }] });
  });
  if (!result.ok) throw new Error(result.fault.code);
  return result.value;
}

const write = (address: string, value: string) =>
  inExcel(({ worksheets }) => {
    worksheets.getItem('KPIs').getRange(address).formulas = [[value]];
  });

const namesIn = ({ scorecard }: WorkbookRead) => scorecard.kpis.map(({ name }) => name);

describe('reading again what has changed', () => {
  it('reads the rows of those cells, and no others', async () => {
    await openSmall();
    const before = await read();
    await write('B3', 'Told');
    await write('B5', 'Not told');
    const after = await readAgain(before, 'B3');
    expect(namesIn(after)).toEqual(['KPI K1', 'Told', 'KPI K3', 'KPI K4']);
    expect(namesIn(await readAgain(before, 'B2:B5,B3'))).toEqual(namesIn(await read()));
  });

  it('reads formulas too, which come to something else without being changed', async () => {
    await openSmall();
    await write('B4', '=UPPER("a")&Sheet1!A1');
    const before = await read();
    await inExcel(({ worksheets }) => {
      worksheets.getItem('Sheet1').getRange('A1').values = [['b']];
    });
    const after = await readAgain(before, 'Z9');
    expect(namesIn(after)).toEqual(['KPI K1', 'KPI K2', 'Ab', 'KPI K4']);
    await write('B4', 'Typed');
    expect(await readAgain(after, 'B4')).toEqual(await read());
  });

  it.each([
    ['a row is another one, as after sorting', 'B3', () => write('A3', 'K9')],
    ['a heading changed', 'B1', () => write('B5', 'Other')],
    ['whole rows changed', '2:2', () => write('B5', 'Other')],
    [
      'there are more rows',
      'A6',
      () =>
        inExcel(({ tables }) => {
          tables.getItem('BSC_KPIs').rows.add(undefined, undefined, true);
        }),
    ],
  ])('reads everything when %s', async (_, address, change) => {
    await openSmall();
    const before = await read();
    await change();
    expect(await readAgain(before, address)).toEqual(await read());
  });
});
