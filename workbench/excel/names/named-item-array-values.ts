import { valueTypeOf, type CellValue } from '../../engine';
import { defineType, readOnly, type Json, type ObjectType } from '../../protocol';
import { BookObject } from '../book-object';
import { rowsOfName } from './name-value';
import type { NamedItem } from './named-item';

/** The values of a name, row by row. */
export class NamedItemArrayValues extends BookObject {
  readonly #item: NamedItem;

  constructor(item: NamedItem) {
    super(item.book);
    this.#item = item;
  }

  get type(): ObjectType {
    return NAMED_ITEM_ARRAY_VALUES;
  }

  get values(): Json[][] {
    const { range, record } = this.#item;
    if (!range) return rowsOfName(this.book, record);
    return this.book.engine.cells.values(range.sheetId, range.box);
  }
}

const NAMED_ITEM_ARRAY_VALUES = defineType(NamedItemArrayValues, 'NamedItemArrayValues', () => ({
  scalars: {
    types: readOnly(({ values }) =>
      values.map((row) => row.map((value) => valueTypeOf(value as CellValue))),
    ),
    values: readOnly(({ values }) => values),
  },
}));
