import { SheetEngine } from '../../../../workbench/engine';
import { headlessPlugins } from '../../../../workbench/engine/headless-plugins';
import { contentOfEngine } from '../../../../workbench/xlsx/book/engine-content';
import type { WorkbookContent } from '../../../../workbench/content/workbook-content';
import type { WorksheetContent } from '../../../../workbench/content/worksheet-content';
import { openWorkbook } from '../../../../workbench/xlsx/open-workbook';
import { contentToSnapshot } from '../../../../workbench/xlsx/univer/content-to-snapshot';
import { saveWorkbook } from '../../../../workbench/xlsx/save-workbook';
import { CHANGED_FILES, FILES } from '../files';
import { handMade } from '../files/hand-made';
import { productFiles } from '../files/product-files';

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

/** A workbook after it was open in the engine. */
async function throughEngine(content: WorkbookContent): Promise<WorkbookContent> {
  const workbook = contentToSnapshot(content, { name: 'Book1.xlsx' });
  const engine = new SheetEngine({ plugins: headlessPlugins(), workbook });
  try {
    await engine.calculation.settle();
    return contentOfEngine(engine);
  } finally {
    engine.dispose();
  }
}

/** What the formulas of a workbook show, by their cells. */
function resultsOf({ sheets }: WorkbookContent): Map<string, unknown> {
  return new Map(
    sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ formula }) => formula !== undefined)
        .map(({ row, column, value }) => [
          `${name} ${row} ${column}`,
          typeof value === 'number' ? Number(value.toPrecision(12)) : (value ?? ''),
        ]),
    ),
  );
}

it('calculates the review as its file says, all of it anew', async () => {
  const { content } = openWorkbook((await productFiles()).review);
  const calculation = { ...content.calculation, calculateOnOpening: true };
  const calculated = await throughEngine({ ...content, calculation });
  expect(resultsOf(calculated)).toEqual(resultsOf(content));
});

it('calculates what a file says is out of date, and keeps merges of entire columns', async () => {
  const merges = '<mergeCells><mergeCell ref="A1:B1048576"/></mergeCells>';
  const xml = `<sheetData><row r="1"><c r="C1"><f>1+1</f><v>0</v></c></row></sheetData>${merges}`;
  const after = '<calcPr fullCalcOnLoad="1"/>';
  const { content } = openWorkbook(handMade({ sheets: [{ name: 'One', xml }], after }));
  const [sheet] = (await throughEngine(content)).sheets;
  expect(sheet?.cells.map(({ value }) => value)).toEqual([2]);
  expect(sheet?.merges).toEqual([{ startRow: 0, startColumn: 0, endRow: 1048575, endColumn: 1 }]);
});

it('saves more rows with a height than a call may have arguments', () => {
  const { content } = openWorkbook(handMade({ sheets: [{ name: 'One', xml: '<sheetData/>' }] }));
  const [sheet] = content.sheets;
  const rows = Array.from({ length: 150_000 }, (_row, row) => ({ row, height: 20 }));
  const saved = saveWorkbook({ ...content, sheets: [{ ...sheet, rows } as WorksheetContent] });
  expect(openWorkbook(saved).content.sheets[0]?.rows).toHaveLength(150_000);
});
