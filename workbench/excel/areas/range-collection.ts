import { defineType, method, orNotFound, wholeNumber, type ObjectType } from '../../protocol';
import type { Book } from '../book';
import { BookObject } from '../book-object';
import type { Range } from '../range/range';

/** Ranges one by one, as the areas of several ranges together. */
export class RangeCollection extends BookObject {
  readonly ranges: readonly Range[];

  constructor(book: Book, ranges: readonly Range[]) {
    super(book);
    this.ranges = ranges;
  }

  get type(): ObjectType {
    return RANGE_COLLECTION;
  }
}

const RANGE_COLLECTION = defineType(RangeCollection, 'RangeCollection', () => ({
  items: ({ ranges }) => ranges,
  methods: {
    getCount: method([], ({ ranges }) => ranges.length),
    getItemAt: method([wholeNumber], ({ ranges }, index) => orNotFound(ranges[index])),
  },
}));
