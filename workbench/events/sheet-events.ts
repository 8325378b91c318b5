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
import { SheetGuard } from '../excel/protection/sheet-guard';
import { SheetVisibility, type Visibility } from '../excel/sheet-visibility';
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

/** What events of a sheet say of the time before and after. */
interface SheetFacts {
  readonly name: string;
  readonly position: number;
  readonly visibility: Visibility;
}

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
    book.part(SheetGuard).changed.listen(({ sheetId, isProtected }) => {
      const source = SOURCE[engine.author];
      this.#tell('ProtectionChanged', sheetId, { worksheetId: sheetId, isProtected, source });
    });
    this.#listenToSheets();
  }

  #listenToSheets(): void {
    const { sheetChanges } = this.#book.engine;
    let before = this.#facts();
    sheetChanges.happened.listen(({ kind, sheetId }) => {
      const after = this.#facts();
      if (kind === 'activated') this.#activated(sheetId);
      else this.#sheetChanged(kind, sheetId, before.get(sheetId), after.get(sheetId));
      before = after;
    });
  }

  #facts(): ReadonlyMap<string, SheetFacts> {
    const { sheets } = this.#book.engine;
    const facts = sheets.ids.map((id, position): [string, SheetFacts] => {
      const visibility = this.#book.part(SheetVisibility).of(id);
      return [id, { name: sheets.nameOf(id), position, visibility }];
    });
    return new Map(facts);
  }

  #sheetChanged(kind: string, sheetId: string, before?: SheetFacts, after?: SheetFacts): void {
    const about = { worksheetId: sheetId, source: SOURCE[this.#book.engine.author] };
    if (kind === 'added') this.#tell('Added', sheetId, about);
    if (kind === 'removed') this.#tell('Deleted', sheetId, about);
    if (!before || !after) return;
    const tell = (event: string, fact: keyof SheetFacts) => {
      const facts = { [`${fact}Before`]: before[fact], [`${fact}After`]: after[fact] };
      this.#tell(event, sheetId, { ...about, ...facts });
    };
    if (kind === 'renamed') tell('NameChanged', 'name');
    if (kind === 'visibility') tell('VisibilityChanged', 'visibility');
    if (kind === 'moved') tell('Moved', 'position');
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
