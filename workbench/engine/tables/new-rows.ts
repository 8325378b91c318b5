import { ConditionalFormats } from '../formats/conditional-formats';
import { DataValidations } from '../formats/validations';
import { formulaInR1C1 } from '../formula-text/relative';
import { isInside, type Box } from '../box';
import type { SheetEngine } from '../sheet-engine';

/** New rows of a table's body. */
export interface NewTableRows {
  readonly sheetId: string;
  readonly place: Box;
  /** The body before they came. */
  readonly body: Box;
}

/** The row that new ones are made after: the one above, or below them when they are the first. */
function modelOf({ place, body }: NewTableRows): Box {
  const isFirst = place.row === body.row;
  return { ...place, row: isFirst ? place.row + place.rows : place.row - 1, rows: 1 };
}

/** New rows look like the row that they are made after. */
export function dressRows(engine: SheetEngine, rows: NewTableRows): void {
  const { sheetId, place } = rows;
  const model = modelOf(rows);
  const columns = Array.from({ length: place.columns }, (_one, at) => place.column + at);
  const raws = columns.map((column) => engine.cells.rawAt(sheetId, model.row, column));
  if (!raws.some((raw) => raw?.s)) return;
  engine.copies.copy(
    { sheetId, box: model },
    { sheetId, box: place },
    (_row, column) => [0, column],
    { kind: 'Formats', skipBlanks: false },
  );
}

/** Conditional formats and validations of whole columns have the rows behind the last as well. */
export function extendRules(engine: SheetEngine, { sheetId, place, body }: NewTableRows): void {
  const isBehind = place.row === body.row + body.rows;
  if (!isBehind) return;
  const longer = (box: Box) => {
    const isColumn = box.row <= body.row && box.row + box.rows === place.row;
    const isWithin = isInside({ ...box, row: 0, rows: 1 }, { ...body, row: 0, rows: 1 });
    return isColumn && isWithin ? { ...box, rows: box.rows + place.rows } : box;
  };
  const formats = new ConditionalFormats(engine);
  for (const entry of formats.list(sheetId)) {
    const boxes = entry.boxes.map(longer);
    if (boxes.some((box, at) => box !== entry.boxes[at])) formats.set(sheetId, { ...entry, boxes });
  }
  const validations = new DataValidations(engine);
  for (const entry of validations.list(sheetId)) {
    const boxes = entry.boxes.map(longer);
    if (boxes.some((box, at) => box !== entry.boxes[at])) {
      validations.setBoxes(sheetId, entry.id, boxes);
    }
  }
}

/** The formula that a column repeats: the one of the model row, when the row next to it has the same. */
function isCalculated(engine: SheetEngine, rows: NewTableRows, column: number): boolean {
  const { sheetId, place, body } = rows;
  const { row } = modelOf(rows);
  const formula = engine.cells.formulaAt(sheetId, row, column);
  if (formula === undefined || body.rows === 1) return formula !== undefined;
  const next = row < place.row ? row - 1 : row + 1;
  const other = engine.cells.formulaAt(sheetId, next, column);
  return (
    other !== undefined &&
    formulaInR1C1(formula, { row, column }) === formulaInR1C1(other, { row: next, column })
  );
}

/** Gives cells of calculated columns the formula of their column. @param offsets counted from the table's first column */
export function fillCalculated(
  engine: SheetEngine,
  rows: NewTableRows,
  offsets: readonly number[],
): void {
  const { sheetId, place } = rows;
  const model = modelOf(rows);
  for (const at of offsets) {
    const column = place.column + at;
    if (!isCalculated(engine, rows, column)) continue;
    engine.copies.copy(
      { sheetId, box: { ...model, column, columns: 1 } },
      { sheetId, box: { ...place, column, columns: 1 } },
      () => [0, 0],
      { kind: 'Formulas', skipBlanks: false },
    );
  }
}

/** What Excel does for rows that were written below a table: they are like its others, and where nothing was written calculated. */
export function carryOn(engine: SheetEngine, rows: NewTableRows): void {
  const { sheetId, place } = rows;
  dressRows(engine, rows);
  extendRules(engine, rows);
  const offsets = Array.from({ length: place.columns }, (_one, at) => at).filter(
    (at) =>
      !engine.cells.usedBox(sheetId, 'values', { ...place, column: place.column + at, columns: 1 }),
  );
  fillCalculated(engine, rows, offsets);
}
