import {
  HostError,
  defineType,
  invalidArgument,
  listOf,
  method,
  oneOf,
  otherwise,
  truth,
  type ObjectType,
} from '../../protocol';
import { BookObject } from '../book-object';
import type { Range } from '../range/range';
import { sortField } from './sort-field';
import { sortRows, type SortOrder } from './sort-rows';

/** Sorting of a range. */
export class RangeSort extends BookObject {
  readonly #range: Range;

  constructor(range: Range) {
    super(range.book);
    this.#range = range;
  }

  get type(): ObjectType {
    return RANGE_SORT;
  }

  /** @param hasHeaders the first row stays where it is */
  apply(order: SortOrder, hasHeaders: boolean): void {
    const { sheetId, box, isUnbounded } = this.#range;
    const isWithin = order.fields.every(({ key }) => key >= 0 && key < box.columns);
    if (isUnbounded || order.fields.length === 0 || !isWithin) throw invalidArgument();
    const above = hasHeaders ? 1 : 0;
    if (box.rows <= above) return;
    const body = { ...box, row: box.row + above, rows: box.rows - above };
    sortRows(this.book, sheetId, body, order);
  }
}

const RANGE_SORT = defineType(RangeSort, 'RangeSort', () => ({
  methods: {
    apply: method(
      [
        listOf(sortField),
        otherwise(truth, false),
        otherwise(truth, false),
        otherwise(oneOf(['Rows', 'Columns']), 'Rows'),
        otherwise(oneOf(['PinYin', 'StrokeCount']), 'PinYin'),
      ],
      (sort, fields, matchCase, hasHeaders, orientation) => {
        if (orientation === 'Columns') {
          throw new HostError('NotImplemented', 'The workbench sorts rows only.');
        }
        sort.apply({ fields, matchCase }, hasHeaders);
      },
      { readsResults: true },
    ),
  },
}));
