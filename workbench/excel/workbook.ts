import {
  NULL_OBJECT,
  defineType,
  itemNotFound,
  method,
  orNotFound,
  readOnly,
  readWrite,
  text,
  truth,
  type ObjectType,
} from '../protocol';
import { CustomData } from '../engine/custom-data';
import { KEPT } from '../engine/kept';
import { Application } from './application';
import { RangeAreas } from './areas/range-areas';
import type { Book } from './book';
import { BookObject } from './book-object';
import { Drawings } from './drawings/drawings';
import { WORKBOOK_FAMILIES } from './families';
import { Range } from './range/range';
import { Runtime } from './runtime';
import { startFamilies } from './start-families';
import { WorksheetCollection } from './worksheet-collection';

/** Whether anything was changed since the add-in last said that all is saved; a workbook that was just opened is unsaved. */
export class SaveState {
  isDirty = true;
  /** Whether the workbook was opened from a file; what is kept of files is there from the start then. */
  readonly wasSaved: boolean;

  constructor(book: Book) {
    const { engine } = book;
    this.wasSaved = new CustomData(engine.univer).ofBook(KEPT) !== undefined;
    const note = () => {
      this.isDirty = true;
    };
    engine.cellChanges.happened.listen(note);
    engine.structure.changed.listen(note);
    engine.sheetChanges.happened.listen(({ kind }) => {
      if (kind !== 'activated') note();
    });
    book.part(Drawings).changed.listen(note);
  }
}

/** The root of everything an add-in reaches. */
export class Workbook extends BookObject {
  constructor(book: Book) {
    super(book);
    book.part(SaveState);
    startFamilies(book);
  }

  get type(): ObjectType {
    return WORKBOOK;
  }

  selectedRange(): Range {
    const { sheetId, boxes } = this.book.engine.selection.current;
    const [box] = boxes.slice(-1);
    if (!box) throw itemNotFound();
    return new Range(this.book, sheetId, box);
  }

  selectedRanges(): RangeAreas {
    const { sheetId, boxes } = this.book.engine.selection.current;
    return new RangeAreas(this.book, sheetId, boxes);
  }

  activeCell(): Range {
    const { sheets, selection } = this.book.engine;
    return new Range(this.book, sheets.activeId, selection.activeCellOf(sheets.activeId));
  }
}

/** The range of an event's `getRange`, or undefined when its cells are gone. */
function rangeOfEvent(book: Book, referenceId: string): Range | undefined {
  const place = book.events.placeOf(referenceId);
  return place && new Range(book, place.sheetId, place.box);
}

const WORKBOOK = defineType(Workbook, 'Workbook', () => ({
  scalars: {
    name: readOnly(({ book }) => book.name),
    // Nothing is saved before somebody asks for a copy.
    autoSave: readOnly(() => false),
    isDirty: readWrite(
      truth,
      ({ book }) => book.part(SaveState).isDirty,
      ({ book }, isDirty) => {
        book.part(SaveState).isDirty = isDirty;
      },
    ),
    previouslySaved: readOnly(({ book }) => book.part(SaveState).wasSaved),
    // A file is read as bytes and never opened for reading only.
    readOnly: readOnly(() => false),
    ...WORKBOOK_FAMILIES.scalars,
  },
  navigations: {
    application: ({ book }) => new Application(book),
    worksheets: ({ book }) => new WorksheetCollection(book),
    _runtime: ({ book }) => new Runtime(book),
    ...WORKBOOK_FAMILIES.navigations,
  },
  methods: {
    getActiveCell: method([], (workbook) => workbook.activeCell()),
    getSelectedRange: method([], (workbook) => workbook.selectedRange()),
    getSelectedRanges: method([], (workbook) => workbook.selectedRanges()),
    _getRangeForEventByReferenceId: method([text], ({ book }, id) =>
      orNotFound(rangeOfEvent(book, id)),
    ),
    _getRangeOrNullObjectForEventByReferenceId: method(
      [text],
      ({ book }, id) => rangeOfEvent(book, id) ?? NULL_OBJECT,
    ),
    ...WORKBOOK_FAMILIES.methods,
  },
}));
