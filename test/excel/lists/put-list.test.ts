import type { ListSheet } from '../../../src/excel/lists/list-sheet';
import { putList } from '../../../src/excel/lists/put-list';
import { readFormulas } from '../../../src/excel/formulas/read-formulas';
import { replaceFormulas } from '../../../src/excel/formulas/replace-formulas';
import { runExcel } from '../../../src/excel/run-excel';
import { openBook } from '../open-book';

const LIST: ListSheet = {
  kind: 'health',
  sheet: 'Health findings',
  title: 'Health check',
  subtitle: 'October 2026',
  unfinished: 'Not finished',
  columns: [
    { heading: 'Finding', width: 60 },
    { heading: 'Cell', width: 14 },
  ],
  blocks: [{ title: 'Warning', rows: [['=1+1 is a task', 'KPIs!B2'], ['No owner']] }],
};

/** The values of the block of cells from A1 on. */
async function cells(sheet: string, address = 'A1:B7'): Promise<unknown[][]> {
  const read = await runExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load({ values: true });
    await context.sync();
    return range.values as unknown[][];
  });
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value;
}

describe('a list on a sheet', () => {
  it('has its title, its blocks and text that is never a formula', async () => {
    openBook();
    await expect(putList(LIST)).resolves.toEqual({ kind: 'put', sheet: 'Health findings' });
    await expect(cells('Health findings')).resolves.toEqual([
      ['Health check', ''],
      ['October 2026', ''],
      ['', ''],
      ['Finding', 'Cell'],
      ['Warning', ''],
      ['=1+1 is a task', 'KPIs!B2'],
      ['No owner', ''],
    ]);
  });

  it('takes the place of the one before, also on a sheet that was renamed', async () => {
    openBook();
    await putList(LIST);
    await runExcel(async (context) => {
      context.workbook.worksheets.getItem('Health findings').name = 'Mängel';
      await context.sync();
    });
    const shorter = { ...LIST, blocks: [{ title: 'Tip', rows: [] }] };
    await expect(putList(shorter)).resolves.toEqual({ kind: 'put', sheet: 'Mängel' });
    await expect(cells('Mängel', 'A4:A7')).resolves.toEqual([['Finding'], ['Tip'], [''], ['']]);
  });

  it('is not written on a protected sheet', async () => {
    openBook();
    await putList(LIST);
    await runExcel(async (context) => {
      context.workbook.worksheets.getItem('Health findings').protection.protect();
      await context.sync();
    });
    await expect(putList(LIST)).resolves.toEqual({ kind: 'protected', sheet: 'Health findings' });
  });

  it.each([1, 2])(
    'leaves nothing of a new sheet when Excel breaks off at sync %i',
    async (sync) => {
      const { host } = openBook();
      const before = await sheetNames();
      host.faults.failAt(sync);
      await expect(putList(LIST)).resolves.toMatchObject({ kind: 'failed' });
      host.faults.failAt();
      await expect(sheetNames()).resolves.toEqual(before);
    },
  );

  it('says that it may not be finished when what was begun cannot be taken back', async () => {
    const { host } = openBook();
    host.faults.failAt(2, 3);
    await expect(putList(LIST)).resolves.toMatchObject({ kind: 'unfinished' });
  });
});

async function sheetNames(): Promise<string[]> {
  const read = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  return read.ok ? read.value : [];
}

describe('the formulas of a workbook', () => {
  it('are read from every sheet, and replaced where they are still the same', async () => {
    openBook();
    await runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B2:C3').formulas = [
        ['=1+1', 'text'],
        ['=B2*2', '=SUM(B2:B3)'],
      ];
      await context.sync();
    });
    const read = await runExcel(readFormulas);
    if (!read.ok) throw new Error(JSON.stringify(read.fault));
    expect(read.value).toEqual([
      { sheet: 'Sheet1', row: 1, column: 1, formula: '1+1' },
      { sheet: 'Sheet1', row: 2, column: 1, formula: 'B2*2' },
      { sheet: 'Sheet1', row: 2, column: 2, formula: 'SUM(B2:B3)' },
    ]);
    const [first, second] = read.value;
    if (!first || !second) throw new Error('There are three.');
    const replaced = await replaceFormulas([
      { ...first, by: '2+3' },
      { ...second, formula: 'B2*9', by: '0' },
    ]);
    expect(replaced).toEqual({ ok: true, value: 1 });
    await expect(cells('Sheet1', 'B2:B3')).resolves.toEqual([[5], [10]]);
  });
});
