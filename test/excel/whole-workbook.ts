/** Everything of a workbook that a write could change, as text: sheets with their cells and shapes, names, tables. */
export async function wholeWorkbook(): Promise<string> {
  return Excel.run(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    worksheets.load({ name: true, visibility: true });
    names.load({ name: true, formula: true });
    tables.load({ name: true });
    await context.sync();
    const parts = worksheets.items.map((sheet) => ({
      sheet,
      marks: sheet.names.load({ name: true, formula: true }),
      shapes: sheet.shapes.load({ name: true }),
      used: sheet.getUsedRangeOrNullObject().load({ address: true, formulas: true }),
    }));
    const extents = tables.items.map((table) => table.getRange().load({ address: true }));
    await context.sync();
    const whole = {
      sheets: parts.map(({ sheet: { name, visibility }, marks, shapes, used }) => ({
        ...{ name, visibility },
        marks: marks.items.map(({ name, formula }): [string, unknown] => [name, formula]),
        shapes: shapes.items.map((shape) => shape.name),
        cells: used.isNullObject ? [] : [used.address, used.formulas as unknown],
      })),
      names: names.items.map(({ name, formula }): [string, unknown] => [name, formula]).sort(),
      tables: tables.items.map(({ name }, index) => [name, extents[index]?.address]),
    };
    // A formula that was copied names a single cell as such.
    return JSON.stringify(whole, undefined, 1).replace(/(\$[A-Z]+\$\d+):\1(?!\d)/g, '$1');
  });
}
