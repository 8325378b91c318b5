import {
  addressOf,
  isEntireColumn,
  isEntireRow,
  type Author,
  type Box,
  type CellChange,
  type StructureChange,
} from '../engine';
import type { Book } from '../excel/book';
import { SheetVisibility } from '../excel/sheet-visibility';
import type { Json } from '../protocol';

const SOURCE: Readonly<Record<Author, 'Local' | 'Remote'>> = {
  person: 'Local',
  'add-in': 'Local',
  'co-author': 'Remote',
};
/** The client library takes `Unknown` for a person's edit. */
const TRIGGER: Readonly<Record<Author, string>> = {
  person: 'Unknown',
  'add-in': 'ThisLocalAddin',
  'co-author': 'Unknown',
};
const CHANGE_TYPES = {
  insert: { rows: 'RowInserted', columns: 'ColumnInserted', part: 'CellInserted' },
  delete: { rows: 'RowDeleted', columns: 'ColumnDeleted', part: 'CellDeleted' },
} as const;
const SHIFTS = {
  insert: { rows: 'ShiftCellDown', columns: 'ShiftCellRight' },
  delete: { rows: 'ShiftCellUp', columns: 'ShiftCellLeft' },
} as const;

/** Turns what happens to cells and sheets into the API's events. */
export class SheetEvents {
  readonly #book: Book;
  /** The API tells of a deactivation as well, so the sheet before is remembered. */
  #active: string;

  constructor(book: Book) {
    this.#book = book;
    const { engine } = book;
    this.#active = engine.sheets.activeId;
    engine.cellChanges.happened.listen((change) => {
      this.#cellsChanged(change);
    });
    engine.structure.changed.listen((change) => {
      this.#structureChanged(change);
    });
    engine.selection.changed.listen(({ sheetId, boxes }) => {
      const address = boxes.map(addressOf).join(',');
      this.#tell('SelectionChanged', sheetId, { address, worksheetId: sheetId });
    });
    engine.calculation.done.listen(() => {
      for (const sheetId of engine.sheets.ids) {
        this.#tell('Calculated', sheetId, { worksheetId: sheetId, address: '' });
      }
    });
    this.#listenToSheets();
  }

  #listenToSheets(): void {
    const { sheets, sheetChanges } = this.#book.engine;
    const names = new Map(sheets.ids.map((id) => [id, sheets.nameOf(id)]));
    sheetChanges.happened.listen(({ kind, sheetId }) => {
      const about = { worksheetId: sheetId, source: SOURCE[this.#book.engine.author] };
      if (kind === 'added') this.#tell('Added', sheetId, about);
      if (kind === 'removed') this.#tell('Deleted', sheetId, about);
      if (kind === 'activated') this.#activated(sheetId);
      if (kind === 'renamed') {
        const nameBefore = names.get(sheetId) ?? '';
        this.#tell('NameChanged', sheetId, {
          ...about,
          nameBefore,
          nameAfter: sheets.nameOf(sheetId),
        });
      }
      if (kind === 'visibility') {
        const visibilityAfter = this.#book.part(SheetVisibility).of(sheetId);
        const visibilityBefore = visibilityAfter === 'Visible' ? 'Hidden' : 'Visible';
        this.#tell('VisibilityChanged', sheetId, { ...about, visibilityBefore, visibilityAfter });
      }
      if (kind !== 'removed') names.set(sheetId, sheets.nameOf(sheetId));
    });
  }

  #activated(sheetId: string): void {
    const before = this.#active;
    if (before === sheetId) return;
    this.#active = sheetId;
    this.#tell('Deactivated', before, { worksheetId: before });
    this.#tell('Activated', sheetId, { worksheetId: sheetId });
  }

  #cellsChanged({ sheetId, box, author, what, edit }: CellChange): void {
    const kind = what === 'content' ? 'DataChanged' : 'FormatChanged';
    this.#tell(kind, sheetId, {
      ...this.#about(sheetId, box, author),
      changeType: 'RangeEdited',
      shiftDirection: 'None',
      ...edit,
    });
  }

  #structureChanged({ sheetId, kind, along, box }: StructureChange): void {
    const isWhole = along === 'rows' ? isEntireRow(box) : isEntireColumn(box);
    const types = CHANGE_TYPES[kind];
    this.#tell('DataChanged', sheetId, {
      ...this.#about(sheetId, box, this.#book.engine.author),
      changeType: isWhole ? types[along] : types.part,
      shiftDirection: isWhole ? 'None' : SHIFTS[kind][along],
    });
  }

  #about(sheetId: string, box: Box, author: Author): Record<string, Json> {
    return {
      worksheetId: sheetId,
      address: addressOf(box),
      source: SOURCE[author],
      triggerSource: TRIGGER[author],
      referenceId: this.#book.events.refer(sheetId, box),
    };
  }

  /** Sheets and their collection have the same events. */
  #tell(kind: string, sheetId: string, message: Json): void {
    for (const typeName of ['Worksheet', 'WorksheetCollection']) {
      this.#book.events.fire({ typeName, kind, targetId: sheetId, message });
    }
  }
}
