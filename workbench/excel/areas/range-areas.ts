import {
  MAX_COLUMNS,
  MAX_ROWS,
  intersectionOf,
  isEntireColumn,
  isEntireRow,
  type Box,
} from '../../engine';
import {
  NULL_OBJECT,
  defineType,
  invalidArgument,
  itemNotFound,
  method,
  otherwise,
  readOnly,
  readWrite,
  text,
  truth,
  wholeNumber,
  type Argument,
  type HostObject,
  type ObjectType,
} from '../../protocol';
import type { Book } from '../book';
import { BookObject } from '../book-object';
import { ConditionalFormatCollection } from '../conditional-formats/conditional-format-collection';
import { FormattedCells } from '../formats/formatted';
import { RangeFormat } from '../formats/range-format';
import { applyStyle, styleNameOf } from '../formats/styles/style-of-cells';
import { checkedBox, usedBoxIn } from '../range/boxes';
import { copyCells } from '../range/copying';
import { Range } from '../range/range';
import { rangeFromArgument, rangeFromText } from '../range/range-from-text';
import { DataValidation } from '../validation/data-validation';
import { Worksheet } from '../worksheet';
import { RangeCollection } from './range-collection';
import { specialBoxes, specialKind, specialValues } from './special-cells';

/** Several ranges of one sheet that are worked on together. */
export class RangeAreas extends BookObject {
  readonly sheetId: string;
  readonly ranges: readonly Range[];

  constructor(book: Book, sheetId: string, boxes: readonly Box[]) {
    super(book);
    this.sheetId = sheetId;
    this.ranges = boxes.map((box) => new Range(book, sheetId, box));
  }

  get type(): ObjectType {
    return RANGE_AREAS;
  }

  get boxes(): Box[] {
    return this.ranges.map(({ box }) => box);
  }

  get cells(): FormattedCells {
    return new FormattedCells(this.book, () => this.ranges);
  }

  at(boxes: readonly Box[]): RangeAreas {
    return new RangeAreas(this.book, this.sheetId, boxes);
  }

  /** Other areas, each box changed; undefined when nothing is left. */
  changed(change: (box: Box) => Box | undefined): RangeAreas | undefined {
    const boxes = this.boxes.flatMap((box) => change(box) ?? []);
    return boxes.length === 0 ? undefined : this.at(boxes);
  }

  intersection(other: Argument): RangeAreas | undefined {
    const others =
      other instanceof RangeAreas ? other : areasFromArgument(this.book, this.sheetId, other);
    if (others.sheetId !== this.sheetId) throw invalidArgument();
    const boxes = this.boxes.flatMap((box) =>
      others.boxes.flatMap((one) => intersectionOf(box, one) ?? []),
    );
    return boxes.length === 0 ? undefined : this.at(boxes);
  }

  used(valuesOnly: boolean): RangeAreas | undefined {
    const used = usedBoxIn(this.book, this.sheetId, valuesOnly);
    return used && this.changed((box) => intersectionOf(box, used));
  }
}

/** `A1:B2,D4`: addresses of one sheet. */
export function areasFromText(book: Book, sheetId: string, addresses: string): RangeAreas {
  const ranges = addresses
    .split(',')
    .map((address) => rangeFromText(book, sheetId, address.trim()));
  const owner = ranges[0]?.sheetId ?? sheetId;
  if (ranges.some((range) => range.sheetId !== owner)) throw invalidArgument();
  return new RangeAreas(
    book,
    owner,
    ranges.map(({ box }) => box),
  );
}

export function areasFromArgument(book: Book, sheetId: string, value: Argument): RangeAreas {
  if (value instanceof RangeAreas) return value;
  if (value instanceof Range) return new RangeAreas(book, value.sheetId, [value.box]);
  if (typeof value === 'string') return areasFromText(book, sheetId, value);
  throw invalidArgument();
}

function orNothing(areas: RangeAreas | undefined): HostObject {
  return areas ?? NULL_OBJECT;
}

function orNotFound(areas: RangeAreas | undefined): RangeAreas {
  if (!areas) throw itemNotFound();
  return areas;
}

function addressOf({ ranges }: RangeAreas): string {
  return ranges.map(({ address }) => address).join(',');
}

function cellCountOf({ boxes }: RangeAreas): number {
  const count = boxes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  return count > 2 ** 31 - 1 ? -1 : count;
}

function special(areas: RangeAreas, ...[kind, values]: SpecialArguments): RangeAreas | undefined {
  const boxes = specialBoxes(areas.book, areas.cells.places, kind, values);
  return boxes.length === 0 ? undefined : areas.at(boxes);
}
type SpecialArguments = [ReturnType<typeof specialKind>, ReturnType<typeof specialValues>];

const anything = (value: Argument) => value;
const RANGE_AREAS = defineType(RangeAreas, 'RangeAreas', () => ({
  keepsReference: true,
  scalars: {
    address: readOnly(addressOf),
    addressLocal: readOnly(addressOf),
    areaCount: readOnly(({ ranges }) => ranges.length),
    cellCount: readOnly(cellCountOf),
    isEntireColumn: readOnly(({ boxes }) => boxes.every(isEntireColumn)),
    isEntireRow: readOnly(({ boxes }) => boxes.every(isEntireRow)),
    style: readWrite(
      text,
      ({ cells }) => styleNameOf(cells),
      ({ cells }, name) => {
        applyStyle(cells, name);
      },
    ),
  },
  navigations: {
    areas: ({ book, ranges }) => new RangeCollection(book, ranges),
    conditionalFormats: ({ book, sheetId, ranges }) =>
      new ConditionalFormatCollection(book, sheetId, () => ranges.map(({ box }) => box)),
    dataValidation: ({ book, sheetId, ranges }) =>
      new DataValidation(book, sheetId, () => ranges.map(({ box }) => box)),
    format: ({ cells }) => new RangeFormat(cells),
    worksheet: ({ book, sheetId }) => new Worksheet(book, sheetId),
  },
  methods: {
    calculate: method([], ({ book }) => {
      book.engine.calculation.release();
    }),
    clear: method([anything], ({ ranges }, what) => {
      for (const range of ranges) void range.type.methods.get('clear')?.run(range, [what]);
    }),
    copyFrom: method(
      [anything, anything, otherwise(truth, false), otherwise(truth, false)],
      (areas, source, kind, skipBlanks, transpose) => {
        const from = rangeFromArgument(areas.book, areas.sheetId, source);
        const copied = (['All', 'Formulas', 'Values', 'Formats'] as const).find(
          (one) => one === (kind ?? 'All'),
        );
        if (!copied) throw invalidArgument();
        for (const range of areas.ranges) {
          copyCells(from, range, { kind: copied, skipBlanks, transpose });
        }
      },
      { readsResults: true },
    ),
    getEntireColumn: method([], (areas) =>
      orNotFound(areas.changed((box) => ({ ...box, row: 0, rows: MAX_ROWS }))),
    ),
    getEntireRow: method([], (areas) =>
      orNotFound(areas.changed((box) => ({ ...box, column: 0, columns: MAX_COLUMNS }))),
    ),
    getIntersection: method([anything], (areas, other) => orNotFound(areas.intersection(other))),
    getIntersectionOrNullObject: method([anything], (areas, other) =>
      orNothing(areas.intersection(other)),
    ),
    getOffsetRangeAreas: method([wholeNumber, wholeNumber], (areas, rows, columns) =>
      orNotFound(
        areas.changed((box) =>
          checkedBox({ ...box, row: box.row + rows, column: box.column + columns }),
        ),
      ),
    ),
    getSpecialCells: method(
      [specialKind, specialValues],
      (areas, kind, values) => orNotFound(special(areas, kind, values)),
      { readsResults: true },
    ),
    getSpecialCellsOrNullObject: method(
      [specialKind, specialValues],
      (areas, kind, values) => orNothing(special(areas, kind, values)),
      { readsResults: true },
    ),
    getUsedRangeAreas: method(
      [otherwise(truth, false)],
      (areas, valuesOnly) => orNotFound(areas.used(valuesOnly)),
      { readsResults: true },
    ),
    getUsedRangeAreasOrNullObject: method(
      [otherwise(truth, false)],
      (areas, valuesOnly) => orNothing(areas.used(valuesOnly)),
      { readsResults: true },
    ),
    setDirty: method([], ({ book, sheetId, boxes }) => {
      const cells = boxes.map(({ row, column }) => ({ sheetId, row, column }));
      book.engine.calculation.recalculate(cells);
    }),
  },
}));
