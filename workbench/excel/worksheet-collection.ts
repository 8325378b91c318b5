import {
  NULL_OBJECT,
  defineType,
  itemNotFound,
  method,
  optional,
  otherwise,
  text,
  truth,
  type ObjectType,
} from '../protocol';
import { BookObject } from './book-object';
import { eventMethods } from './event-methods';
import { StructureLock } from './protection/structure-lock';
import { checkSheetName, nextSheetName } from './sheet-name';
import { Worksheet } from './worksheet';

/** The sheets of a workbook, by id or by name in any case. */
export class WorksheetCollection extends BookObject {
  get type(): ObjectType {
    return WORKSHEET_COLLECTION;
  }

  get items(): Worksheet[] {
    return this.book.engine.sheets.ids.map((id) => new Worksheet(this.book, id));
  }

  add(name = nextSheetName(this.book)): Worksheet {
    this.book.part(StructureLock).requireOpen();
    checkSheetName(this.book, name);
    return new Worksheet(this.book, this.book.engine.sheets.add(name));
  }

  find(key: string): Worksheet | undefined {
    const { sheets } = this.book.engine;
    const id = sheets.has(key) ? key : sheets.idOf(key);
    return id === undefined ? undefined : new Worksheet(this.book, id);
  }

  get(key: string): Worksheet {
    const found = this.find(key);
    if (!found) throw itemNotFound();
    return found;
  }

  /** All sheets, or those that are shown. */
  listed(visibleOnly: boolean): Worksheet[] {
    const { sheets } = this.book.engine;
    return this.items.filter(({ sheetId }) => !visibleOnly || !sheets.isHidden(sheetId));
  }

  atEnd(end: 0 | -1, visibleOnly: boolean): Worksheet {
    const found = this.listed(visibleOnly).at(end);
    if (!found) throw itemNotFound();
    return found;
  }
}

const visibleOnly = otherwise(truth, false);

const WORKSHEET_COLLECTION = defineType(WorksheetCollection, 'WorksheetCollection', () => ({
  items: (sheets) => sheets.items,
  methods: {
    add: method([optional(text)], (sheets, name) => sheets.add(name)),
    getActiveWorksheet: method([], ({ book }) => new Worksheet(book, book.engine.sheets.activeId)),
    getCount: method([visibleOnly], (sheets, only) => sheets.listed(only).length),
    getFirst: method([visibleOnly], (sheets, only) => sheets.atEnd(0, only)),
    getItem: method([text], (sheets, key) => sheets.get(key)),
    getItemOrNullObject: method([text], (sheets, key) => sheets.find(key) ?? NULL_OBJECT),
    getLast: method([visibleOnly], (sheets, only) => sheets.atEnd(-1, only)),
    ...eventMethods('DataChanged', 'SelectionChanged', 'Activated', 'Deactivated', 'Calculated'),
    ...eventMethods('Added', 'Deleted', 'FormatChanged', 'ProtectionChanged'),
    ...eventMethods('EventNameChanged', 'EventVisibilityChanged', 'EventMoved'),
  },
}));
