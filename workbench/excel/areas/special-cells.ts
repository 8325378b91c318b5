import { intersectionOf, isErrorText, type Box, type CellValue } from '../../engine';
import { invalidArgument, oneOf, otherwise } from '../../protocol';
import { ConditionalRules } from '../conditional-formats/conditional-rules';
import type { Book } from '../book';
import { Formatting } from '../formats/formatting';
import type { Place } from '../formats/formatted';
import { usedBoxIn } from '../range/boxes';
import { Validations } from '../validation/validations';
import { boxesOfCells } from './boxes-of-cells';

const KINDS = [
  'ConditionalFormats',
  'DataValidations',
  'Blanks',
  'Constants',
  'Formulas',
  'SameConditionalFormat',
  'SameDataValidation',
  'Visible',
] as const;
export type SpecialKind = (typeof KINDS)[number];

const VALUES = [
  'All',
  'Errors',
  'ErrorsLogical',
  'ErrorsNumbers',
  'ErrorsText',
  'ErrorsLogicalNumber',
  'ErrorsLogicalText',
  'ErrorsNumberText',
  'Logical',
  'LogicalNumbers',
  'LogicalText',
  'LogicalNumbersText',
  'Numbers',
  'NumbersText',
  'Text',
] as const;
export type SpecialValues = (typeof VALUES)[number];

export const specialKind = oneOf(KINDS);
export const specialValues = otherwise(oneOf(VALUES), 'All');

/** Whether the word of the API names the kind of a value: Errors, Logical, Numbers, Text in any combination. */
function isAmong(value: CellValue, wanted: SpecialValues): boolean {
  if (wanted === 'All') return true;
  if (typeof value === 'number') return wanted.includes('Number');
  if (typeof value === 'boolean') return wanted.includes('Logical');
  return isErrorText(value) ? wanted.includes('Errors') : wanted.includes('Text');
}

type Test = (row: number, column: number) => boolean;

function contentTest(book: Book, sheetId: string, box: Box, kind: string, wanted: SpecialValues) {
  const values = book.engine.cells.values(sheetId, box);
  const formulas = book.engine.cells.formulas(sheetId, box);
  const test: Test = (row, column) => {
    const value = values[row - box.row]?.[column - box.column] ?? '';
    const formula = formulas[row - box.row]?.[column - box.column] ?? '';
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
    if (kind === 'Blanks') return value === '' && !isFormula;
    if (kind === 'Formulas') return isFormula && isAmong(value, wanted);
    return value !== '' && !isFormula && isAmong(value, wanted);
  };
  return test;
}

function testOf(book: Book, sheetId: string, box: Box, kind: SpecialKind, wanted: SpecialValues) {
  const inside =
    (boxes: readonly Box[]): Test =>
    (row, column) =>
      boxes.some((one) => intersectionOf(one, { row, column, rows: 1, columns: 1 }));
  switch (kind) {
    case 'ConditionalFormats':
      return inside(book.part(ConditionalRules).boxesOn(sheetId));
    case 'DataValidations':
      return inside(book.part(Validations).boxesOn(sheetId));
    case 'Visible':
      return visibleTest(book, sheetId);
    case 'SameConditionalFormat':
    case 'SameDataValidation':
      throw invalidArgument();
    default:
      return contentTest(book, sheetId, box, kind, wanted);
  }
}

function visibleTest(book: Book, sheetId: string): Test {
  const { sizes } = book.part(Formatting);
  const isHidden = (row: number, column: number, along: 'rows' | 'columns') =>
    sizes.hiddenIn(sheetId, { row, column, rows: 1, columns: 1 }, along).includes(true);
  return (row, column) => !isHidden(row, column, 'rows') && !isHidden(row, column, 'columns');
}

/** As in Excel, one cell stands for the whole sheet, and nothing is looked for behind the used cells. */
function searched(book: Book, { sheetId, box }: Place): Box | undefined {
  const used = usedBoxIn(book, sheetId, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return box.rows * box.columns === 1 ? used : intersectionOf(used, box);
}

/** Formats and validations may reach further than the used cells; those boxes count as they are. */
function rulesIn(book: Book, { sheetId, box }: Place, kind: SpecialKind): Box[] {
  const all =
    kind === 'ConditionalFormats'
      ? book.part(ConditionalRules).boxesOn(sheetId)
      : book.part(Validations).boxesOn(sheetId);
  if (box.rows * box.columns === 1) return all;
  return all.flatMap((one) => intersectionOf(one, box) ?? []);
}

/** The rectangles of the cells that the word means. */
export function specialBoxes(
  book: Book,
  places: readonly Place[],
  kind: SpecialKind,
  wanted: SpecialValues,
): Box[] {
  return places.flatMap((place) => {
    if (kind === 'ConditionalFormats' || kind === 'DataValidations') {
      return rulesIn(book, place, kind);
    }
    const box = searched(book, place);
    if (!box) return [];
    const test = testOf(book, place.sheetId, box, kind, wanted);
    const cells: [number, number][] = [];
    for (let row = box.row; row < box.row + box.rows; row += 1) {
      for (let column = box.column; column < box.column + box.columns; column += 1) {
        if (test(row, column)) cells.push([row, column]);
      }
    }
    return boxesOfCells(cells);
  });
}
