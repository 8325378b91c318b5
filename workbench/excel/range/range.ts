import { fullAddressOf, isEntireColumn, isEntireRow, type Box, type Region } from '../../engine';
import { defineType, invalidReference, readOnly, type ObjectType } from '../../protocol';
import type { Book } from '../book';
import { BookObject } from '../book-object';
import { RANGE_FAMILIES } from '../families';
import { Worksheet } from '../worksheet';
import { CONTENT_SCALARS } from './contents';
import { EDITING_METHODS } from './editing';
import { NEIGHBOUR_METHODS } from './neighbours';
import { SEARCH_METHODS } from './searching';
import { SPILL_METHODS, SPILL_SCALARS } from './spilling';

const MOST_COUNTABLE = 2 ** 31 - 1;

/** A rectangle of cells that moves with them, as long as the add-in holds on to it. */
export class Range extends BookObject {
  readonly #region: Region;

  constructor(book: Book, sheetId: string, box: Box) {
    super(book);
    this.#region = book.engine.regions.follow(sheetId, box);
  }

  get type(): ObjectType {
    return RANGE;
  }

  get sheetId(): string {
    return this.#region.sheetId;
  }

  /** @throws HostError InvalidReference when its cells were deleted */
  get box(): Box {
    const { box } = this.#region;
    if (!box) throw invalidReference();
    return box;
  }

  /** Whole rows or columns: too many cells to load. */
  get isUnbounded(): boolean {
    return isEntireRow(this.box) || isEntireColumn(this.box);
  }

  get address(): string {
    return fullAddressOf(this.book.engine.sheets.nameOf(this.sheetId), this.box);
  }

  /** Another range of the same sheet. */
  at(box: Box): Range {
    return new Range(this.book, this.sheetId, box);
  }
}

function cellCountOf({ rows, columns }: Box): number {
  const count = rows * columns;
  return count > MOST_COUNTABLE ? -1 : count;
}

function rectangleOf({ book, sheetId, box }: Range) {
  return book.engine.geometry.rectangleOf(sheetId, box);
}

const RANGE = defineType(Range, 'Range', () => ({
  keepsReference: true,
  scalars: {
    address: readOnly((range) => range.address),
    addressLocal: readOnly((range) => range.address),
    cellCount: readOnly((range) => cellCountOf(range.box)),
    columnCount: readOnly((range) => range.box.columns),
    columnIndex: readOnly((range) => range.box.column),
    rowCount: readOnly((range) => range.box.rows),
    rowIndex: readOnly((range) => range.box.row),
    isEntireColumn: readOnly((range) => isEntireColumn(range.box)),
    isEntireRow: readOnly((range) => isEntireRow(range.box)),
    height: readOnly((range) => rectangleOf(range).height),
    left: readOnly((range) => rectangleOf(range).left),
    top: readOnly((range) => rectangleOf(range).top),
    width: readOnly((range) => rectangleOf(range).width),
    ...CONTENT_SCALARS,
    ...SPILL_SCALARS,
    ...RANGE_FAMILIES.scalars,
  },
  navigations: {
    worksheet: ({ book, sheetId }) => new Worksheet(book, sheetId),
    ...RANGE_FAMILIES.navigations,
  },
  methods: {
    ...NEIGHBOUR_METHODS,
    ...EDITING_METHODS,
    ...SEARCH_METHODS,
    ...SPILL_METHODS,
    ...RANGE_FAMILIES.methods,
  },
}));
