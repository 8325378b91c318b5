import { CustomData } from '../../engine/custom-data';
import { HostError } from '../../protocol';
import type { Book } from '../book';

const PART = 'protection';

/**
 * Whether the list of sheets is protected: the add-in then adds, deletes, renames, moves, copies, hides and shows none. It
 * is kept as files keep it. A person at the grid is not held back.
 */
export class StructureLock {
  readonly #data: CustomData;

  constructor(book: Book) {
    this.#data = new CustomData(book.engine.univer);
  }

  /** Attributes of the file format; undefined when the structure is not protected. */
  get attributes(): Readonly<Record<string, string>> | undefined {
    const kept = this.#data.ofFile(PART) as Readonly<Record<string, string>> | undefined;
    return kept?.['lockStructure'] === '1' ? kept : undefined;
  }

  set attributes(attributes: Readonly<Record<string, string>> | undefined) {
    this.#data.setOfFile(PART, attributes);
  }

  /** @throws HostError AccessDenied when the structure is protected */
  requireOpen(): void {
    if (!this.attributes) return;
    throw new HostError(
      'AccessDenied',
      'The structure of the workbook is protected. Unprotect it to change its sheets.',
    );
  }
}
