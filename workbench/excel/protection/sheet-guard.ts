import { Signal, isEntireColumn, isEntireRow, type StructureChange } from '../../engine';
import { beforeAddInChanges, type AskedChange } from '../../engine/formats';
import { HostError } from '../../protocol';
import type { Book } from '../book';
import { isLocked } from '../formats/format-protection';
import { Formatting } from '../formats/formatting';
import { isAllowed, type Permission } from './protection-options';

function refused(): HostError {
  return new HostError('AccessDenied', 'The sheet is protected. Unprotect it to change it.');
}

function permissionFor({ kind, along, box }: StructureChange): Permission | undefined {
  if (along === 'rows' && isEntireRow(box)) {
    return kind === 'insert' ? 'allowInsertRows' : 'allowDeleteRows';
  }
  if (along === 'columns' && isEntireColumn(box)) {
    return kind === 'insert' ? 'allowInsertColumns' : 'allowDeleteColumns';
  }
  return undefined;
}

const PERMISSIONS: Readonly<Partial<Record<AskedChange['kind'], Permission>>> = {
  formats: 'allowFormatCells',
  columns: 'allowFormatColumns',
  rows: 'allowFormatRows',
  sort: 'allowSort',
};

/**
 * Refuses what the add-in may not do to protected sheets. It begins with the workbook, since a file may bring protected
 * sheets along. A person is held back by the page, which asks what the guard holds.
 */
export class SheetGuard {
  /** A sheet was protected or freed. */
  readonly changed = new Signal<{ readonly sheetId: string; readonly isProtected: boolean }>();
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
    beforeAddInChanges(book.engine, (change) => {
      this.#check(change);
    });
    book.engine.structure.asked.listen((change) => {
      if (book.engine.author === 'add-in') {
        this.#require(change.sheetId, permissionFor(change));
      }
    });
    book.part(Formatting).styles.asked.listen((sheetId) => {
      if (book.engine.author === 'add-in') this.#require(sheetId, 'allowFormatCells');
    });
  }

  /** What is allowed on a sheet; undefined when it is not protected. */
  attributesOf(sheetId: string): Readonly<Record<string, string>> | undefined {
    const { protection } = this.#book.part(Formatting).views.kept(sheetId);
    return protection?.attributes['sheet'] === '1' ? protection.attributes : undefined;
  }

  /** Whether the content of a cell may not be changed. */
  holds(sheetId: string, row: number, column: number): boolean {
    if (!this.attributesOf(sheetId)) return false;
    return isLocked(this.#book.part(Formatting).styles.styleAt(sheetId, row, column));
  }

  #check({ sheetId, kind, cells }: AskedChange): void {
    if (kind !== 'contents') {
      this.#require(sheetId, PERMISSIONS[kind]);
      return;
    }
    if (cells.some(([row, column]) => this.holds(sheetId, row, column))) throw refused();
  }

  /** Without a permission that could allow it, a change of a protected sheet is refused. */
  #require(sheetId: string, permission: Permission | undefined): void {
    const attributes = this.attributesOf(sheetId);
    if (!attributes) return;
    if (!permission || !isAllowed(attributes, permission)) throw refused();
  }
}
