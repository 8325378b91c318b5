import fc from 'fast-check';
import type { CellContent, CellValue } from '../../../workbench/content/cell-content';
import type { CellFormat } from '../../../workbench/content/cell-format';
import type { Colour } from '../../../workbench/content/colour';
import type { WorkbookContent } from '../../../workbench/content/workbook-content';
import { openWorkbook } from '../../../workbench/xlsx/open-workbook';
import { saveWorkbook } from '../../../workbench/xlsx/save-workbook';
import { styleFromUniver } from '../../../workbench/engine/formats/styles/style-from-univer';
import { styleToUniver } from '../../../workbench/engine/formats/styles/style-to-univer';
import { themeColours } from '../../../workbench/xlsx/univer/theme-colours';
import { handMade } from './files/hand-made';

const EMPTY = openWorkbook(handMade({ sheets: [{ name: 'Any', xml: '<sheetData/>' }] })).content;

/** Texts of all characters but lone halves of pairs and the carriage return before a line's end, which cells have not. */
const text = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 40 })
  .filter((found) => !/\r\n|[\uFFFE\uFFFF]/.test(found));

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((found) => (found === 0 ? 0 : found)),
  fc.integer(),
  fc.boolean(),
  text,
  fc.constantFrom('_x0041_', '  blanks  ', '=1+1', '<&>"', 'a\nb\tc'),
  fc.constantFrom('#N/A', '#DIV/0!', '#REF!').map((error) => ({ error })),
);

const digits = fc.integer({ min: 0, max: 0xffffff });
const colour: fc.Arbitrary<Colour> = fc.oneof(
  digits.map((found) => ({ rgb: found.toString(16).toUpperCase().padStart(6, '0') })),
  fc.record({ theme: fc.integer({ min: 0, max: 11 }), tint: fc.constantFrom(-0.5, 0.25, 0.8) }),
);
const line = fc.record({ style: fc.constantFrom('thin', 'double', 'dashDot', 'thick'), colour });

const format: fc.Arbitrary<CellFormat> = fc.record(
  {
    numberFormat: fc.constantFrom('0.00', '@', 'yyyy-mm-dd', '#,##0 "€";[Red]-0', '[h]:mm'),
    font: fc.record(
      {
        name: fc.constantFrom('Calibri', 'Arial'),
        size: fc.integer({ min: 6, max: 40 }),
        bold: fc.constant(true),
        italic: fc.constant(true),
        underline: fc.constantFrom('single', 'double', 'singleAccounting'),
        strike: fc.constant(true),
        position: fc.constantFrom('superscript', 'subscript'),
        colour,
      },
      { requiredKeys: ['name', 'size'] },
    ),
    fill: fc.record({ pattern: fc.constant('solid'), colour }),
    border: fc
      .record({ left: line, top: line, bottom: line }, { requiredKeys: [] })
      .filter((found) => Object.keys(found).length > 0),
    alignment: fc
      .record(
        {
          horizontal: fc.constantFrom('left', 'center', 'fill', 'distributed'),
          vertical: fc.constantFrom('top', 'center', 'justify'),
          wrap: fc.constant(true),
          rotation: fc.constantFrom(45, 90, 135, 180, 255),
          indent: fc.integer({ min: 1, max: 9 }),
        },
        { requiredKeys: [] },
      )
      .filter((found) => Object.keys(found).length > 0),
    protection: fc.constant({ locked: false }),
  },
  { requiredKeys: [] },
);

function bookOf(cells: readonly CellContent[]): WorkbookContent {
  const [sheet] = EMPTY.sheets;
  return { ...EMPTY, sheets: sheet === undefined ? [] : [{ ...sheet, cells }] };
}

it('brings back any value with any format', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(value, format), { maxLength: 20 }), (found) => {
      const cells = found.map(([content, look], row) => ({
        row,
        column: row % 3,
        value: content,
        ...(Object.keys(look).length > 0 && { format: look }),
      }));
      const back = openWorkbook(saveWorkbook(bookOf(cells))).content.sheets[0]?.cells;
      expect(back).toEqual(cells);
    }),
    { numRuns: 60 },
  );
});

it('brings back any format from the engine', () => {
  const theme = themeColours(undefined);
  fc.assert(
    fc.property(format, (look) => {
      const context = { defaultFont: EMPTY.defaultFont, theme };
      const back = styleFromUniver(styleToUniver(look, theme), look, context);
      expect(back ?? {}).toEqual(look);
    }),
  );
});

it('shows a new colour, and keeps the colours beside it as the file had them', () => {
  const theme = themeColours(undefined);
  const context = { defaultFont: EMPTY.defaultFont, theme };
  const look: CellFormat = {
    fill: { pattern: 'solid', colour: { theme: 4, tint: 0.4 } },
    font: { name: 'Arial', size: 11, colour: { theme: 1 } },
  };
  const painted = { ...styleToUniver(look, theme), bg: { rgb: 'rgb(255, 0, 10)' } };
  expect(styleFromUniver(painted, look, context)).toEqual({
    ...look,
    fill: { pattern: 'solid', colour: { rgb: 'FF000A' } },
  });
});
