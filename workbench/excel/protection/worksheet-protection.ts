import {
  HostError,
  defineType,
  invalidOperation,
  method,
  optional,
  readOnly,
  record,
  text,
  type Json,
  type ObjectType,
} from '../../protocol';
import type { Book } from '../book';
import { BookObject } from '../book-object';
import { Formatting } from '../formats/formatting';
import { passwordHash } from './password-hash';
import { attributesOf, optionsOf } from './protection-options';
import { SheetGuard } from './sheet-guard';

/** Whether a sheet is protected, and what is allowed all the same. */
export class WorksheetProtection extends BookObject {
  readonly sheetId: string;

  constructor(book: Book, sheetId: string) {
    super(book);
    this.sheetId = sheetId;
  }

  get type(): ObjectType {
    return PROTECTION;
  }

  get attributes(): Readonly<Record<string, string>> | undefined {
    return this.book.part(SheetGuard).attributesOf(this.sheetId);
  }

  protect(options: Readonly<Record<string, Json | undefined>>, password: string): void {
    if (this.attributes) throw invalidOperation('The sheet is protected already.');
    const attributes = attributesOf(options);
    if (password !== '') attributes['password'] = passwordHash(password);
    const { views } = this.book.part(Formatting);
    const { protection } = views.kept(this.sheetId);
    const openRanges = protection?.openRanges ?? [];
    views.keep(this.sheetId, { protection: { attributes, openRanges } });
    this.#tell(true);
  }

  unprotect(password: string): void {
    const { attributes } = this;
    if (!attributes) return;
    // Newer files keep a hash that cannot be worked out here, so their passwords never fit.
    const needed = attributes['hashValue'] ?? attributes['password'];
    if (needed !== undefined && needed !== passwordHash(password)) {
      throw new HostError('AccessDenied', 'The password does not fit.');
    }
    this.book.part(Formatting).views.keep(this.sheetId, { protection: undefined });
    this.#tell(false);
  }

  #tell(isProtected: boolean): void {
    this.book.part(SheetGuard).changed.tell({ sheetId: this.sheetId, isProtected });
  }
}

const PROTECTION = defineType(WorksheetProtection, 'WorksheetProtection', () => ({
  scalars: {
    protected: readOnly(({ attributes }) => attributes !== undefined),
    options: readOnly(({ attributes }) => optionsOf(attributes ?? {})),
  },
  methods: {
    protect: method([optional(record), optional(text)], (protection, options, password) => {
      protection.protect(options ?? {}, password ?? '');
    }),
    unprotect: method([optional(text)], (protection, password) => {
      protection.unprotect(password ?? '');
    }),
  },
}));
