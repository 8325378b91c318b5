import { SHEET_COLOURS } from '../../look/sheet-colours';
import type { BorderLine, CellStyle } from '../../review/book/cell-style';
import type { Block, Place } from '../../review/book/place';
import { lookKey } from '../../review/book/look-key';
import type { ReviewSheet } from '../../review/book/review-sheet';
import type { Step } from '../writing/step';
import { areasTexts } from './areas-text';
import { blocksOfCells } from './blocks-of-cells';
import { extentOf } from './sheet-extent';
import { sheetStep } from './sheet-step';

const FONT = 'Calibri';
const SIZE = 10;
const CALLS_OF_A_LOOK = 14;
/** Of a number format in a list of them. */
const BYTES_OF_A_FORMAT = 12;

/** How the cells of a sheet look: what most have in common first, then what each look has of its own. */
export function lookSteps(sheet: ReviewSheet): Step[] {
  return [baseStep(sheet), formatStep(sheet), ...styleSteps(sheet)];
}

function baseStep(sheet: ReviewSheet): Step {
  const { rows, columns } = extentOf(sheet);
  return sheetStep(sheet.name, 4, (drawn) => {
    const { format } = drawn.getRangeByIndexes(0, 0, rows, columns);
    format.font.set({ name: FONT, size: SIZE, color: SHEET_COLOURS.ink });
    format.verticalAlignment = 'Center';
  });
}

/** Before the formulas: an Excel that is given a format after them reads the cells anew. */
function formatStep(sheet: ReviewSheet): Step {
  const { rows, columns } = extentOf(sheet);
  return sheetStep(
    sheet.name,
    1,
    (drawn) => {
      const formats = Array.from({ length: rows }, () =>
        Array.from({ length: columns }, () => 'General'),
      );
      for (const { row, column, style } of sheet.cells) {
        const cells = formats[row - 1];
        if (cells && style.format !== undefined) cells[column - 1] = style.format;
      }
      drawn.getRangeByIndexes(0, 0, rows, columns).numberFormat = formats;
    },
    rows * columns * BYTES_OF_A_FORMAT,
  );
}

function styleSteps({ name, cells }: ReviewSheet): Step[] {
  const byLook = new Map<string, { readonly style: CellStyle; readonly places: Place[] }>();
  for (const { row, column, style } of cells) {
    const { format: _format, ...look } = style;
    const key = lookKey(look);
    const known = byLook.get(key);
    if (known) known.places.push({ row, column });
    else byLook.set(key, { style: look, places: [{ row, column }] });
  }
  return [...byLook.values()].flatMap(({ style, places }) =>
    areasAlike(blocksOfCells(places), style).map(({ areas, shape }) =>
      sheetStep(
        name,
        CALLS_OF_A_LOOK,
        (drawn) => {
          setLook(drawn.getRanges(areas).format, style, shape);
        },
        areas.length,
      ),
    ),
  );
}

/** Whether blocks have several rows, and several columns, between which lines can stand. */
interface Shape {
  readonly isTall: boolean;
  readonly isWide: boolean;
}

/** Where a look has lines, blocks of one shape go together: a single row has no line inside that Excel could set. */
function areasAlike(blocks: readonly Block[], { borders }: CellStyle) {
  return SHAPES.flatMap((shape) => {
    const alike = blocks.filter(({ top, left, bottom, right }) =>
      borders === undefined
        ? shape === SHAPES[0]
        : shape.isTall === bottom > top && shape.isWide === right > left,
    );
    return areasTexts(alike).map((areas) => ({ areas, shape }));
  });
}

const SHAPES: readonly Shape[] = [
  { isTall: false, isWide: false },
  { isTall: true, isWide: false },
  { isTall: false, isWide: true },
  { isTall: true, isWide: true },
];

function setLook(format: Excel.RangeFormat, style: CellStyle, shape: Shape): void {
  const { size, bold, italic, underline, colour, fill, align, vertical, wrap, indent } = style;
  const font = {
    ...(size !== undefined && { size }),
    ...(bold === true && { bold }),
    ...(italic === true && { italic }),
    ...(underline === true && { underline: 'Single' as const }),
    ...(colour !== undefined && { color: colour }),
  };
  if (Object.keys(font).length > 0) format.font.set(font);
  if (fill !== undefined) format.fill.color = fill;
  if (align !== undefined) format.horizontalAlignment = ALIGNMENTS[align];
  if (vertical === 'top' || vertical === 'bottom') format.verticalAlignment = EDGES[vertical];
  if (wrap === true) format.wrapText = true;
  if (indent !== undefined && indent > 0) format.indentLevel = indent;
  setBorders(format, style, shape);
}

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;
const EDGES = { top: 'Top', bottom: 'Bottom' } as const;
const WEIGHTS = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;

type Side =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Every cell of an area has the lines, so those between its cells are drawn too. */
function setBorders(
  format: Excel.RangeFormat,
  { borders = {} }: CellStyle,
  { isTall, isWide }: Shape,
): void {
  const { top, right, bottom, left } = borders;
  const draw = (side: Side, line?: BorderLine): void => {
    if (!line) return;
    const { colour: color, weight } = line;
    format.borders.getItem(side).set({ style: 'Continuous', weight: WEIGHTS[weight], color });
  };
  draw('EdgeTop', top);
  draw('EdgeBottom', bottom);
  draw('EdgeLeft', left);
  draw('EdgeRight', right);
  if (isTall) draw('InsideHorizontal', bottom ?? top);
  if (isWide) draw('InsideVertical', right ?? left);
}
