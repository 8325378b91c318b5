import { intersectionOf, isEntireColumn, isEntireRow, type Box } from '../../engine';
import { defineType, readOnly, readWrite, text, type ObjectType } from '../../protocol';
import type { Book } from '../book';
import { BookObject } from '../book-object';
import { ConditionalFormatCollection } from '../conditional-formats/conditional-format-collection';
import { FormattedCells } from '../formats/formatted';
import { RangeFormat } from '../formats/range-format';
import { applyStyle, styleNameOf } from '../formats/styles/style-of-cells';
import { usedBoxIn } from '../range/boxes';
import { Range } from '../range/range';
import { DataValidation } from '../validation/data-validation';
import { Worksheet } from '../worksheet';
import { AREAS_METHODS } from './areas-methods';
import { RangeCollection } from './range-collection';

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

  used(valuesOnly: boolean): RangeAreas | undefined {
    const used = usedBoxIn(this.book, this.sheetId, valuesOnly);
    return used && this.changed((box) => intersectionOf(box, used));
  }
}

function addressOf({ ranges }: RangeAreas): string {
  return ranges.map(({ address }) => address).join(',');
}

function cellCountOf({ boxes }: RangeAreas): number {
  const count = boxes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  return count > 2 ** 31 - 1 ? -1 : count;
}

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
  methods: AREAS_METHODS,
}));
