import { WHOLE_SHEET, type Box } from '../engine';
import {
  NULL_OBJECT,
  defineType,
  itemNotFound,
  method,
  oneOf,
  optional,
  otherwise,
  readOnly,
  readWrite,
  text,
  truth,
  wholeNumber,
  type HostObject,
  type ObjectType,
} from '../protocol';
import type { Book } from './book';
import { BookObject } from './book-object';
import { eventMethods } from './event-methods';
import { WORKSHEET_FAMILIES } from './families';
import { colourOrNone } from './formats/colour';
import { StructureLock } from './protection/structure-lock';
import { boxFromIndexes, usedBoxIn } from './range/boxes';
import { Range } from './range/range';
import { rangeFromText } from './range/range-from-text';
import { checkSheetName } from './sheet-name';
import { SheetVisibility, VISIBILITIES } from './sheet-visibility';

/** One sheet, known by its id. */
export class Worksheet extends BookObject {
  readonly #sheetId: string;

  constructor(book: Book, sheetId: string) {
    super(book);
    this.#sheetId = sheetId;
  }

  get type(): ObjectType {
    return WORKSHEET;
  }

  /** @throws HostError ItemNotFound when the sheet was deleted */
  get sheetId(): string {
    if (!this.book.engine.sheets.has(this.#sheetId)) throw itemNotFound();
    return this.#sheetId;
  }

  get name(): string {
    return this.book.engine.sheets.nameOf(this.sheetId);
  }

  set name(name: string) {
    this.book.part(StructureLock).requireOpen();
    checkSheetName(this.book, name, this.sheetId);
    this.book.engine.sheets.rename(this.sheetId, name);
  }

  rangeAt(box: Box): Range {
    return new Range(this.book, this.sheetId, box);
  }

  usedRange(valuesOnly: boolean): Range | undefined {
    const box = usedBoxIn(this.book, this.sheetId, valuesOnly);
    return box && this.rangeAt(box);
  }

  delete(): void {
    this.book.part(StructureLock).requireOpen();
    this.book.part(SheetVisibility).leave(this.sheetId);
    this.book.engine.sheets.remove(this.sheetId);
  }

  /** The sheet before or behind it. */
  neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet | undefined {
    const { sheets } = this.book.engine;
    const ids = sheets.ids.filter(
      (id) => !visibleOnly || id === this.sheetId || !sheets.isHidden(id),
    );
    const id = ids[ids.indexOf(this.sheetId) + step];
    return id === undefined ? undefined : new Worksheet(this.book, id);
  }
}

function orNothing(object: HostObject | undefined): HostObject {
  return object ?? NULL_OBJECT;
}

function orNotFound(object: HostObject | undefined): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

const visibleOnly = otherwise(truth, false);

const WORKSHEET = defineType(Worksheet, 'Worksheet', () => ({
  scalars: {
    id: readOnly((sheet) => sheet.sheetId),
    name: readWrite(
      text,
      (sheet) => sheet.name,
      (sheet, name) => {
        sheet.name = name;
      },
    ),
    position: readWrite(
      wholeNumber,
      (sheet) => sheet.book.engine.sheets.ids.indexOf(sheet.sheetId),
      (sheet, position) => {
        sheet.book.part(StructureLock).requireOpen();
        sheet.book.engine.sheets.move(sheet.sheetId, position);
      },
    ),
    tabColor: readWrite(
      colourOrNone,
      (sheet) => sheet.book.engine.sheets.tabColourOf(sheet.sheetId),
      (sheet, colour) => {
        sheet.book.engine.sheets.setTabColour(sheet.sheetId, colour);
      },
    ),
    visibility: readWrite(
      oneOf(VISIBILITIES),
      (sheet) => sheet.book.part(SheetVisibility).of(sheet.sheetId),
      (sheet, visibility) => {
        sheet.book.part(StructureLock).requireOpen();
        sheet.book.part(SheetVisibility).set(sheet.sheetId, visibility);
      },
    ),
    ...WORKSHEET_FAMILIES.scalars,
  },
  navigations: { ...WORKSHEET_FAMILIES.navigations },
  methods: {
    activate: method([], (sheet) => {
      sheet.book.engine.sheets.activate(sheet.sheetId);
    }),
    calculate: method([otherwise(truth, false)], (sheet) => {
      sheet.book.engine.calculation.release();
    }),
    delete: method([], (sheet) => {
      sheet.delete();
    }),
    getCell: method([wholeNumber, wholeNumber], (sheet, row, column) =>
      sheet.rangeAt(boxFromIndexes(row, column, 1, 1)),
    ),
    getNext: method([visibleOnly], (sheet, only) => orNotFound(sheet.neighbour(1, only))),
    getNextOrNullObject: method([visibleOnly], (sheet, only) =>
      orNothing(sheet.neighbour(1, only)),
    ),
    getPrevious: method([visibleOnly], (sheet, only) => orNotFound(sheet.neighbour(-1, only))),
    getPreviousOrNullObject: method([visibleOnly], (sheet, only) =>
      orNothing(sheet.neighbour(-1, only)),
    ),
    getRange: method([optional(text)], (sheet, address) =>
      address === undefined
        ? sheet.rangeAt(WHOLE_SHEET)
        : rangeFromText(sheet.book, sheet.sheetId, address),
    ),
    getRangeByIndexes: method(
      [wholeNumber, wholeNumber, wholeNumber, wholeNumber],
      (sheet, row, column, rows, columns) =>
        sheet.rangeAt(boxFromIndexes(row, column, rows, columns)),
    ),
    getUsedRange: method(
      [otherwise(truth, false)],
      (sheet, valuesOnly) =>
        sheet.usedRange(valuesOnly) ?? sheet.rangeAt(boxFromIndexes(0, 0, 1, 1)),
      { readsResults: true },
    ),
    getUsedRangeOrNullObject: method(
      [otherwise(truth, false)],
      (sheet, valuesOnly) => orNothing(sheet.usedRange(valuesOnly)),
      { readsResults: true },
    ),
    _getSheetById: method([text], (sheet, id) => new Worksheet(sheet.book, id)),
    ...WORKSHEET_FAMILIES.methods,
    ...eventMethods('DataChanged', 'SelectionChanged', 'Activated', 'Deactivated', 'Calculated'),
    ...eventMethods('FormatChanged', 'EventNameChanged', 'EventVisibilityChanged'),
    ...eventMethods('ProtectionChanged'),
  },
}));
