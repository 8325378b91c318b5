import { openWorkbook } from '../../../src/excel/open-workbook';
import { readCsv } from '../../../src/import/csv/read-csv';
import { figures, importAll, inSheet, readNow } from '../import/report';
import { openBook } from '../open-book';
import { mayCallBscFunction } from '../../../src/xlsx/formulas/bsc-function';

const FIRST = 'KPI;Unit;Jan-26;Feb-26\nRevenue;mEUR;1.200,5;1.250\nScrap rate;%;2,5%;2,25%\n';
/** Other order, another month, other figures. */
const SECOND =
  'KPI;Unit;Jan-26;Feb-26;Mar-26\nNew KPI;days;5;6;7\nScrap rate;%;2,5%;2,75%;3%\nRevenue;mEUR;1.200,5;1.260;1.300\n';

const put = (text: string, replaces?: string, file = 'sales 2026.csv') => {
  const { sheet } = readCsv(new TextEncoder().encode(text), file);
  return openWorkbook.putSource({ file, sheet, replaces });
};

async function sources() {
  const read = await openWorkbook.sources();
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value;
}

async function cells(sheet: string) {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
    used.load({ values: true, formulas: true, text: true });
    await context.sync();
    return { values: used.values, formulas: used.formulas, text: used.text };
  });
}

describe('a file of separated values in the workbook', () => {
  it('is a sheet with its numbers as numbers and its texts as texts, which is read like any other', async () => {
    openBook();
    await expect(put('KPI;Jan-26\n=1+1;1.200,5\nShare;12,5%\n007;3-4\n')).resolves.toEqual({
      kind: 'put',
      sheet: 'sales 2026',
    });
    const { values, formulas, text } = await cells('sales 2026');
    expect(values).toEqual([
      ['KPI', 'Jan-26'],
      ['=1+1', 1200.5],
      ['Share', 0.125],
      ['007', '3-4'],
    ]);
    expect(formulas.flat().filter((each) => String(each).startsWith('=1'))).toEqual(['=1+1']);
    expect(text[2]?.[1]).toBe('12.5%');
    const found = (await sources()).find(({ name }) => name === 'sales 2026');
    expect(found).toMatchObject({ file: 'sales 2026.csv' });
    expect(found?.cells.get(1)?.get(0)).toEqual({ value: '=1+1' });
  });

  it('is replaced by the next file of its name, and links follow whatever its order', async () => {
    openBook();
    await put(FIRST);
    await importAll('2026-03-02');
    const before = {
      'Revenue 2026-02': [1250, undefined],
      'Scrap rate 2026-02': [0.0225, undefined],
    };
    expect(await figures()).toMatchObject(before);
    await expect(put(SECOND, 'sales 2026')).resolves.toEqual({ kind: 'put', sheet: 'sales 2026' });
    const after = {
      'Revenue 2026-02': [1260, undefined],
      'Scrap rate 2026-02': [0.0275, undefined],
    };
    expect(await figures()).toMatchObject(after);
    const { counts } = await importAll('2026-04-02');
    expect(counts).toMatchObject({ kpisAdded: 1, kpisUpdated: 2, kpisVanished: 0 });
    expect(await figures()).toMatchObject({ ...after, 'Revenue 2026-03': [1300, undefined] });
    expect((await sources()).map(({ name }) => name)).toEqual(['Sheet1', 'sales 2026']);
  });

  it('never takes the place of a sheet of the user, or of another file', async () => {
    openBook({ sheets: ['Sales'] });
    await expect(put(FIRST, 'Sales', 'sales.csv')).resolves.toEqual({
      kind: 'put',
      sheet: 'BSC sales',
    });
    await expect(put(FIRST, 'BSC sales', 'other.csv')).resolves.toEqual({
      kind: 'put',
      sheet: 'other',
    });
  });

  it.each([
    ["'a/b[1]: *?.csv", 'a b 1'],
    ['history.csv', 'CSV history'],
    ['.csv', 'CSV'],
    ['a very long name of a file that nobody reads.csv', 'a very long name of a fi'],
  ])('gives the sheet for %s a name that Excel takes', async (file, sheet) => {
    openBook();
    await expect(put(FIRST, undefined, file)).resolves.toEqual({ kind: 'put', sheet });
  });

  it('is not written on a protected sheet', async () => {
    openBook();
    await put(FIRST);
    await inSheet('sales 2026', (sheet) => {
      sheet.protection.protect();
    });
    await expect(put(SECOND, 'sales 2026')).resolves.toEqual({
      kind: 'protected',
      sheet: 'sales 2026',
    });
  });

  it('stays when the scorecard is removed, as a sheet of the user', async () => {
    openBook();
    await put(FIRST);
    await importAll('2026-03-02');
    await openWorkbook.remove('deleted', mayCallBscFunction);
    const [, left] = await sources();
    expect(left).toMatchObject({ name: 'sales 2026' });
    expect(left?.file).toBeUndefined();
    expect((await readNow()).scorecard.kpis).toEqual([]);
  });
});
