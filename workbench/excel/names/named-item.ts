import type { NameRecord } from '../../engine/names/name-list';
import {
  NULL_OBJECT,
  defineType,
  either,
  invalidArgument,
  method,
  number,
  orNotFound,
  readOnly,
  readWrite,
  text,
  truth,
  type Argument,
  type ObjectType,
} from '../../protocol';
import type { Book } from '../book';
import { BookObject } from '../book-object';
import type { Range } from '../range/range';
import { Worksheet } from '../worksheet';
import { BookNames } from './book-names';
import { NamedItemArrayValues } from './named-item-array-values';
import { rangeOfName } from './range-of-name';
import { valueOfName } from './name-value';

/** A name of the workbook or of a sheet, known by its id. */
export class NamedItem extends BookObject {
  readonly #id: string;

  constructor(book: Book, id: string) {
    super(book);
    this.#id = id;
  }

  get type(): ObjectType {
    return NAMED_ITEM;
  }

  /** @throws HostError ItemNotFound when the name was deleted */
  get record(): NameRecord {
    return orNotFound(this.book.part(BookNames).byId(this.#id));
  }

  get range(): Range | undefined {
    return rangeOfName(this.book, this.record);
  }

  get worksheet(): Worksheet | undefined {
    const { sheetId } = this.record;
    return sheetId === undefined ? undefined : new Worksheet(this.book, sheetId);
  }

  change(part: Partial<NameRecord>): void {
    this.book.part(BookNames).set({ ...this.record, ...part });
  }
}

/** A name's formula as it is kept, with "="; a number or a text without "=" stands for itself. */
export function nameFormula(value: string | number): string {
  if (typeof value === 'number') return `=${value}`;
  if (value.startsWith('=') && value.length > 1) return value;
  if (value === '' || value === '=') throw invalidArgument();
  return `="${value.replaceAll('"', '""')}"`;
}

export const nameFormulaArgument = (value: Argument): string =>
  nameFormula(either(text, number)(value));

const NAMED_ITEM = defineType(NamedItem, 'NamedItem', () => ({
  scalars: {
    // Names of a sheet and of the workbook may be the same; the collection that gives the object tells them apart.
    _id: readOnly(({ record }) => record.name),
    name: readOnly(({ record }) => record.name),
    comment: readWrite(
      text,
      ({ record }) => record.comment,
      (item, comment) => {
        item.change({ comment });
      },
    ),
    formula: readWrite(
      nameFormulaArgument,
      ({ record }) => record.formula,
      (item, formula) => {
        item.change({ formula });
      },
    ),
    scope: readOnly(({ record }) => (record.sheetId === undefined ? 'Workbook' : 'Worksheet')),
    type: readOnly(({ book, record }) => valueOfName(book, record).type),
    value: readOnly(({ book, record }) => valueOfName(book, record).value),
    visible: readWrite(
      truth,
      ({ record }) => record.isVisible,
      (item, isVisible) => {
        item.change({ isVisible });
      },
    ),
  },
  navigations: {
    arrayValues: (item) => new NamedItemArrayValues(item),
    worksheet: ({ worksheet }) => orNotFound(worksheet),
    worksheetOrNullObject: ({ worksheet }) => worksheet ?? NULL_OBJECT,
  },
  methods: {
    delete: method([], ({ book, record }) => {
      book.part(BookNames).remove(record.id);
    }),
    getRange: method([], ({ range }) => orNotFound(range)),
    getRangeOrNullObject: method([], ({ range }) => range ?? NULL_OBJECT),
  },
}));
