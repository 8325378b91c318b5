import { createNodeHost } from '../../../workbench/node/create-node-host';

it('finds a cell of a table on another sheet with INDEX', async () => {
  const node = createNodeHost({ sheets: ['Data', 'Card'] });
  await node.Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.getItem('Data').getRange('A1:B3').values = [
      ['ID', 'Figure'],
      ['K1', 10],
      ['K2', 20],
    ];
    tables.add('Data!A1:B3', true).name = 'Figures';
    const found = worksheets.getItem('Card').getRange('A1:A2');
    found.formulas = [['=INDEX(Figures[Figure],2)'], ['=INDEX(Data!B2:B3,1)']];
    await context.sync();
    found.load({ values: true });
    await context.sync();
    expect(found.values).toEqual([[20], [10]]);
  });
  expect(node.host.hostFaults).toEqual([]);
  node.dispose();
});

it('deletes a sheet whose formulas name the sheet itself, and tells only that', async () => {
  const node = createNodeHost({ sheets: ['Own', 'Other'] });
  const told: string[] = [];
  await node.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Own').getRange('A1:A2').formulas = [[1], ['=Own!A1']];
    await context.sync();
    worksheets.onChanged.add(({ address }) => Promise.resolve(void told.push(address)));
    worksheets.onDeleted.add(() => Promise.resolve(void told.push('deleted')));
    await context.sync();
    worksheets.getItem('Own').delete();
    worksheets.load({ name: true });
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(['Other']);
  });
  await new Promise((done) => setTimeout(done, 50));
  expect(told).toEqual(['deleted']);
  expect(node.host.hostFaults).toEqual([]);
  node.dispose();
});
