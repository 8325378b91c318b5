import { formulaInA1, formulaInR1C1, valueTypeOf, type Box } from '../../engine';
import { invalidArgument, readOnly, readWrite, type Json, type Scalars } from '../../protocol';
import { Formatting } from '../formats/formatting';
import { filledGrid, gridEntries, type GridEntries } from './grid';
import type { Range } from './range';

/** More than this Excel on the web does not send either. */
const MOST_CELLS = 5_000_000;

function cellsOf(range: Range): Box {
  const { box } = range;
  if (range.isUnbounded || box.rows * box.columns > MOST_CELLS) throw invalidArgument();
  return box;
}

/** Cell by cell, or null for whole rows and columns, as Excel answers. */
function loaded(range: Range, read: (box: Box) => Json): Json {
  return range.isUnbounded ? null : read(cellsOf(range));
}

function write(range: Range, entries: GridEntries): void {
  const box = cellsOf(range);
  range.book.engine.cells.write(range.sheetId, box, filledGrid(entries, box));
}

function loadFormulas({ book, sheetId }: Range, box: Box): Json {
  return book.engine.cells.formulas(sheetId, box);
}

function loadPatterns({ book, sheetId }: Range, box: Box): Json {
  return Array.from({ length: box.rows }, (_row, row) =>
    Array.from({ length: box.columns }, (_column, column) =>
      book.engine.styles.patternAt(sheetId, box.row + row, box.column + column),
    ),
  );
}

function setPatterns(range: Range, entries: GridEntries): void {
  const { book, sheetId, box } = range;
  if (!Array.isArray(entries)) {
    const n = { pattern: String(entries) };
    book.part(Formatting).styles.change(sheetId, box, (style) => ({ ...style, n }));
    return;
  }
  const grid = filledGrid(entries, cellsOf(range));
  // Univer's own change of a style lets a formula go where the number format changes.
  book.part(Formatting).styles.change(sheetId, box, (style, row, column) => {
    const pattern = grid[row - box.row]?.[column - box.column];
    return pattern === null || pattern === undefined
      ? style
      : { ...style, n: { pattern: String(pattern) } };
  });
}

const formulas = readWrite(
  gridEntries,
  (range: Range) => loaded(range, (box) => loadFormulas(range, box)),
  write,
);
const numberFormat = readWrite(
  gridEntries,
  (range: Range) => loaded(range, (box) => loadPatterns(range, box)),
  setPatterns,
);

function relative({ book, sheetId, box }: Range): GridEntries {
  return book.engine.cells.formulas(sheetId, box).map((row, rowOffset) =>
    row.map((value, columnOffset) => {
      const isFormula = typeof value === 'string' && value.startsWith('=');
      const cell = { row: box.row + rowOffset, column: box.column + columnOffset };
      return isFormula ? formulaInR1C1(value, cell) : value;
    }),
  );
}

function writeRelative(range: Range, entries: GridEntries): void {
  const { box } = range;
  const grid = filledGrid(entries, cellsOf(range)).map((row, rowOffset) =>
    row.map((value, columnOffset) => {
      const isFormula = typeof value === 'string' && value.startsWith('=');
      const cell = { row: box.row + rowOffset, column: box.column + columnOffset };
      return isFormula ? formulaInA1(value, cell) : value;
    }),
  );
  write(range, grid);
}

const formulasR1C1 = readWrite(
  gridEntries,
  (range: Range) => loaded(range, () => relative(range)),
  writeRelative,
);

/** What is in the cells of a range. */
export const CONTENT_SCALARS: Scalars<Range, 'Range'> = {
  formulas,
  formulasLocal: formulas,
  formulasR1C1,
  numberFormat,
  numberFormatLocal: numberFormat,
  text: readOnly((range) =>
    loaded(range, (box) => range.book.engine.cells.texts(range.sheetId, box)),
  ),
  values: readWrite(
    gridEntries,
    (range) => loaded(range, (box) => range.book.engine.cells.values(range.sheetId, box)),
    write,
  ),
  valueTypes: readOnly((range) =>
    loaded(range, (box) =>
      range.book.engine.cells.values(range.sheetId, box).map((row) => row.map(valueTypeOf)),
    ),
  ),
};
