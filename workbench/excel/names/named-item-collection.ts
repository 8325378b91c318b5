import { quotedSheetName } from '../../engine';
import type { NameRecord } from '../../engine/names/name-list';
import { addressOf } from '../../engine';
import {
  NULL_OBJECT,
  defineType,
  invalidArgument,
  itemAlreadyExists,
  method,
  orNotFound,
  otherwise,
  text,
  type Argument,
  type ObjectType,
} from '../../protocol';
import type { Book } from '../book';
import { BookObject } from '../book-object';
import { Range } from '../range/range';
import { BookTables } from '../tables/book-tables';
import { isName } from '../tables/table-name';
import { BookNames } from './book-names';
import { NamedItem, nameFormulaArgument } from './named-item';

/** The names of the workbook, or those of one sheet. */
export class NamedItemCollection extends BookObject {
  /** Undefined for names that hold everywhere. */
  readonly sheetId: string | undefined;

  constructor(book: Book, sheetId?: string) {
    super(book);
    this.sheetId = sheetId;
  }

  get type(): ObjectType {
    return NAMED_ITEM_COLLECTION;
  }

  get items(): NamedItem[] {
    return this.book
      .part(BookNames)
      .all.filter(({ sheetId }) => sheetId === this.sheetId)
      .sort((one, other) => compare(one.name, other.name))
      .map(({ id }) => new NamedItem(this.book, id));
  }

  find(name: string): NamedItem | undefined {
    const record = this.book.part(BookNames).find(name, this.sheetId);
    return record && new NamedItem(this.book, record.id);
  }

  add(name: string, formula: string, comment: string): NamedItem {
    this.#check(name);
    const record: NameRecord = {
      id: crypto.randomUUID(),
      name,
      formula,
      sheetId: this.sheetId,
      comment,
      isVisible: true,
    };
    this.book.part(BookNames).set(record);
    return new NamedItem(this.book, record.id);
  }

  #check(name: string): void {
    if (!isName(name)) throw invalidArgument();
    if (this.find(name)) throw itemAlreadyExists();
    const isTable = this.book.part(BookTables).find(name) !== undefined;
    if (isTable && this.sheetId === undefined) throw itemAlreadyExists();
  }
}

function compare(one: string, other: string): number {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** A range is named by its address with all parts fixed; anything else is a formula. */
function formulaOf(reference: Argument): string {
  if (!(reference instanceof Range)) return nameFormulaArgument(reference);
  const { book, sheetId, box } = reference;
  const address = addressOf(box).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `=${quotedSheetName(book.engine.sheets.nameOf(sheetId))}!${address}`;
}

const comment = otherwise(text, '');

const NAMED_ITEM_COLLECTION = defineType(NamedItemCollection, 'NamedItemCollection', () => ({
  items: (names) => names.items,
  methods: {
    add: method([text, formulaOf, comment], (names, name, formula, note) =>
      names.add(name, formula, note),
    ),
    addFormulaLocal: method([text, nameFormulaArgument, comment], (names, name, formula, note) =>
      names.add(name, formula, note),
    ),
    getCount: method([], (names) => names.items.length),
    getItem: method([text], (names, name) => orNotFound(names.find(name))),
    getItemOrNullObject: method([text], (names, name) => names.find(name) ?? NULL_OBJECT),
  },
}));
