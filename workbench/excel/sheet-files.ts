import {
  invalidArgument,
  itemNotFound,
  listOf,
  method,
  oneOf,
  optional,
  otherwise,
  record,
  text,
  type Methods,
} from '../protocol';
import type { Book } from './book';
import { StructureLock } from './protection/structure-lock';
import type { Workbook } from './workbook';

export interface SheetInsertion {
  /** The file, as base64. */
  readonly file: string;
  /** Names of its sheets to insert; all of them where this is absent. */
  readonly names: readonly string[] | undefined;
  /** Place of the first inserted sheet. */
  readonly index: number;
}

/** Why sheets of a file cannot be inserted, as a sentence. */
export interface InsertionRefused {
  readonly reason: string;
}

/** Reads sheets out of files. Rooms above know files and say how. */
export class SheetFiles {
  /** Inserts sheets of a file and gives their ids; undefined as long as nobody has said how. */
  insert: ((insertion: SheetInsertion) => string[] | InsertionRefused) | undefined;
}

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

function indexOf(book: Book, position: (typeof POSITIONS)[number], relativeTo?: string): number {
  const { sheets } = book.engine;
  if (relativeTo === undefined) return position === 'Beginning' ? 0 : sheets.ids.length;
  const id = sheets.has(relativeTo) ? relativeTo : sheets.idOf(relativeTo);
  if (id === undefined) throw itemNotFound();
  const at = sheets.ids.indexOf(id);
  if (position === 'Before') return at;
  if (position === 'After') return at + 1;
  return position === 'Beginning' ? 0 : sheets.ids.length;
}

function insertSheets(
  { book }: Workbook,
  file: string,
  options: Record<string, unknown>,
): string[] {
  const { insert } = book.part(SheetFiles);
  if (insert === undefined) throw invalidArgument();
  book.part(StructureLock).requireOpen();
  const read = readOptions(options);
  const index = indexOf(book, read.position, read.relativeTo);
  const outcome = insert({ file, names: read.names, index });
  // A file that is none of Excel's is a wrong argument to the add-in; its reason is for people.
  if ('reason' in outcome) throw invalidArgument(outcome.reason);
  return outcome;
}

function readOptions(options: Record<string, unknown>) {
  const at = (name: string) => options[name] as Parameters<typeof text>[0];
  return {
    position: otherwise(oneOf(POSITIONS), 'End')(at('positionType')),
    relativeTo: optional(text)(at('relativeTo')),
    names: optional(listOf(text))(at('sheetNamesToInsert')),
  };
}

export const SHEET_FILE_METHODS: Methods<Workbook, 'Workbook'> = {
  insertWorksheetsFromBase64: method([text, otherwise(record, {})], (workbook, file, options) =>
    insertSheets(workbook, file, options),
  ),
};
