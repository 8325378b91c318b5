import { SheetEngine } from '../../../../workbench/engine';
import { headlessPlugins } from '../../../../workbench/engine/headless-plugins';
import { contentOfEngine } from '../../../../workbench/xlsx/book/engine-content';
import type { WorkbookContent } from '../../../../workbench/content/workbook-content';
import { openWorkbook } from '../../../../workbench/xlsx/open-workbook';
import { contentToSnapshot } from '../../../../workbench/xlsx/univer/content-to-snapshot';
import { CHANGED_FILES, FILES } from '../files';

/** The content without results of formulas, which the engine calculates anew where a file has none or wrong ones. */
function withoutResults(content: WorkbookContent): WorkbookContent {
  return {
    ...content,
    sheets: content.sheets.map((sheet) => {
      const arrays = sheet.cells.flatMap(({ formula }) =>
        formula === undefined || formula.kind === 'plain' ? [] : [formula.range],
      );
      const cells = sheet.cells
        .filter(
          ({ row, column, formula, format }) =>
            formula !== undefined ||
            format !== undefined ||
            !arrays.some(
              (range) =>
                row >= range.startRow &&
                row <= range.endRow &&
                column >= range.startColumn &&
                column <= range.endColumn,
            ),
        )
        .map((cell) => {
          const { value: _value, ...rest } = cell;
          return cell.formula === undefined ? cell : rest;
        })
        // A blank cell without a format takes the format of its row or column in the engine.
        .filter((cell) => Object.keys(cell).length > 2);
      return { ...sheet, cells };
    }),
  };
}

describe.each([...FILES, ...CHANGED_FILES])('%s', (_name, file) => {
  it('is the same after it was open in the engine', async () => {
    const { content } = openWorkbook(await file());
    const workbook = contentToSnapshot(content, { name: 'Book1.xlsx' });
    const engine = new SheetEngine({ plugins: headlessPlugins(), workbook });
    try {
      await engine.calculation.settle();
      expect(withoutResults(contentOfEngine(engine))).toEqual(withoutResults(content));
    } finally {
      engine.dispose();
    }
  });
});
