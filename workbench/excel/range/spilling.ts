import { isInside, type Box, type Spill } from '../../engine';
import {
  NULL_OBJECT,
  method,
  orNotFound,
  readOnly,
  type Methods,
  type Scalars,
} from '../../protocol';
import type { Range } from './range';

function spills({ book, sheetId }: Range): Spill[] {
  return book.engine.spillsOn(sheetId);
}

function firstCell({ box }: Range): Box {
  return { ...box, rows: 1, columns: 1 };
}

/** The cell whose formula fills the first cell of the range. */
function parentOf(range: Range): Range | undefined {
  const spill = spills(range).find(({ box }) => isInside(firstCell(range), box));
  return spill && range.at({ row: spill.row, column: spill.column, rows: 1, columns: 1 });
}

/** What the formula in the first cell of the range fills. */
function spilledBy(range: Range): Range | undefined {
  const { row, column } = range.box;
  const spill = spills(range).find((each) => each.row === row && each.column === column);
  return spill && range.at(spill.box);
}

/** True or false when it holds for all or none of the cells, null when for some. */
function hasSpill(range: Range): boolean | null {
  const boxes = spills(range).map(({ box }) => box);
  const { box } = range;
  let filled = 0;
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    for (let column = box.column; column < box.column + box.columns; column += 1) {
      const cell = { row, column, rows: 1, columns: 1 };
      if (boxes.some((spill) => isInside(cell, spill))) filled += 1;
    }
  }
  return filled === 0 ? false : filled === box.rows * box.columns || null;
}

const READS = { readsResults: true };

/** Formulas that fill more than their cell. */
export const SPILL_SCALARS: Scalars<Range, 'Range'> = {
  hasSpill: { ...readOnly((range) => (range.isUnbounded ? null : hasSpill(range))), isHeavy: true },
};

export const SPILL_METHODS: Methods<Range, 'Range'> = {
  getSpillParent: method([], (range) => orNotFound(parentOf(range)), READS),
  getSpillParentOrNullObject: method([], (range) => parentOf(range) ?? NULL_OBJECT, READS),
  getSpillingToRange: method([], (range) => orNotFound(spilledBy(range)), READS),
  getSpillingToRangeOrNullObject: method([], (range) => spilledBy(range) ?? NULL_OBJECT, READS),
};
