import type { Cell } from '../../src/review/book/cell';
import type { Block, Place, SheetBlock } from '../../src/review/book/place';
import { blockReference, cellReference, onSheet } from '../../src/review/book/reference';
import type { ReviewBook } from '../../src/review/book/review-book';
import type { ReviewSheet } from '../../src/review/book/review-sheet';

/** Texts, names of sheets before `!`, and names of cells: in this order, so that none is looked for inside another. */
const PARTS = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}_][\p{L}\p{N}_]*)!|(BSC_\w+)/gu;
const VOLATILE = /\b(NOW|TODAY|OFFSET|INDIRECT|RAND|RANDBETWEEN|CELL|INFO)\(/;
const LONGEST_FORMULA = 8192;

/** What in a book leads nowhere or stands twice in one place: one line for each. */
export function faultsIn({ sheets, names }: ReviewBook): string[] {
  const known: Known = { names, corners: new Map(sheets.map((each) => [each.name, lastOf(each)])) };
  return [
    ...[...names].flatMap(([name, block]) => pointsNowhere(name, block, known)),
    ...sheets.flatMap((sheet) => [
      ...doubleCells(sheet),
      ...overlaps(sheet),
      ...hiddenContents(sheet),
      ...sheet.cells.flatMap((cell) => [
        ...deadLink(sheet, cell, known),
        ...formulaFaults(sheet, cell, known),
      ]),
      ...lostLists(sheet, known),
      ...drawnFrom(sheet).flatMap((block) =>
        pointsNowhere(`a drawing on ${sheet.name}`, block, known),
      ),
    ]),
  ];
}

/** What can be referred to: names, and for each sheet its last row and column. */
interface Known {
  readonly names: ReviewBook['names'];
  readonly corners: ReadonlyMap<string, Place>;
}

function lastOf({ cells }: ReviewSheet): Place {
  return cells.reduce<Place>(
    (last, { row, column }) => ({
      row: Math.max(last.row, row),
      column: Math.max(last.column, column),
    }),
    { row: 0, column: 0 },
  );
}

function placeOf(sheet: ReviewSheet, cell: Cell): string {
  return onSheet(sheet.name, cellReference(cell));
}

function pointsNowhere(what: string, { sheet, block }: SheetBlock, { corners }: Known): string[] {
  const last = corners.get(sheet);
  const isThere = last !== undefined && block.bottom <= last.row && block.right <= last.column;
  return isThere ? [] : [`${what} points to ${onSheet(sheet, blockReference(block))}`];
}

function doubleCells(sheet: ReviewSheet): string[] {
  const seen = new Set<string>();
  return sheet.cells.flatMap((cell) => {
    const place = placeOf(sheet, cell);
    if (!seen.has(place)) {
      seen.add(place);
      return [];
    }
    return [`${place} stands twice`];
  });
}

function overlaps({ name, merges }: ReviewSheet): string[] {
  return merges.flatMap((one, index) =>
    merges
      .slice(index + 1)
      .filter((other) => isOverlapping(one, other))
      .map((other) => `${name}: ${blockReference(one)} overlaps ${blockReference(other)}`),
  );
}

function isOverlapping(one: Block, other: Block): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}

/** Contents behind the first cell of a merged block: nobody sees them. */
function hiddenContents(sheet: ReviewSheet): string[] {
  const hidden = new Set<string>();
  for (const { top, left, bottom, right } of sheet.merges) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) hidden.add(`${row},${column}`);
    }
    hidden.delete(`${top},${left}`);
  }
  return sheet.cells
    .filter(({ row, column, content }) => content !== undefined && hidden.has(`${row},${column}`))
    .map((cell) => `${placeOf(sheet, cell)} is hidden behind a merged cell`);
}

function deadLink(sheet: ReviewSheet, cell: Cell, { corners }: Known): string[] {
  const { link } = cell;
  if (link === undefined) return [];
  const isCell = /^[A-Z]{1,3}[1-9]\d*$/.test(link.cell);
  return corners.has(link.sheet) && isCell
    ? []
    : [`${placeOf(sheet, cell)} leads to ${onSheet(link.sheet, link.cell)}`];
}

function formulaFaults(sheet: ReviewSheet, cell: Cell, { names, corners }: Known): string[] {
  if (typeof cell.content !== 'object') return [];
  const { formula } = cell.content;
  const faults: string[] = [];
  for (const [, quotedName, plainName, name] of formula.matchAll(PARTS)) {
    const other = quotedName?.replaceAll("''", "'") ?? plainName;
    if (other !== undefined && !corners.has(other)) faults.push(`refers to the sheet ${other}`);
    if (name !== undefined && !names.has(name)) faults.push(`refers to the name ${name}`);
  }
  if (VOLATILE.test(formula)) faults.push('is volatile');
  if (formula.length > LONGEST_FORMULA) faults.push('is too long');
  return faults.map((fault) => `${placeOf(sheet, cell)} ${fault}: ${formula.slice(0, 200)}`);
}

function lostLists({ name, validations }: ReviewSheet, { names }: Known): string[] {
  return validations.flatMap(({ allows }) =>
    allows.kind === 'named list' && !names.has(allows.name)
      ? [`${name} offers the list ${allows.name}`]
      : [],
  );
}

/** The cells that charts and sparklines draw. */
function drawnFrom({ charts, sparklines }: ReviewSheet): readonly SheetBlock[] {
  return [
    ...charts.flatMap(({ series }) =>
      series.flatMap(({ categories, values }) => [categories, values]),
    ),
    ...sparklines.flatMap(({ lines }) => lines.map(({ figures }) => figures)),
  ];
}
