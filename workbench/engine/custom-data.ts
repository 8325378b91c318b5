import type { Workbook } from '@univerjs/core';
import { KEPT, NEW_SHEET } from './kept';

type Members = Record<string, unknown>;

function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null ? (value as Members) : {};
}

/** Data that the engine keeps with the workbook or a sheet without knowing it: it is saved and deleted with them. */
export class CustomData {
  readonly #workbook: Workbook;

  constructor({ workbook }: { readonly workbook: Workbook }) {
    this.#workbook = workbook;
  }

  ofBook(key: string): unknown {
    return membersOf(this.#workbook.getSnapshot().custom)[key];
  }

  setOfBook(key: string, kept: object): void {
    const snapshot = this.#workbook.getSnapshot();
    snapshot.custom = { ...snapshot.custom, [key]: kept };
  }

  /** A part of what a file has for the whole workbook. */
  ofFile(part: string): unknown {
    return membersOf(this.ofBook(KEPT))[part];
  }

  setOfFile(part: string, kept: object | undefined): void {
    this.setOfBook(KEPT, { ...membersOf(this.ofBook(KEPT)), [part]: kept });
  }

  ofSheet(sheetId: string, key: string): unknown {
    return membersOf(this.#workbook.getSheetBySheetId(sheetId)?.getConfig().custom)[key];
  }

  setOfSheet(sheetId: string, key: string, kept: object | undefined): void {
    const config = this.#workbook.getSheetBySheetId(sheetId)?.getConfig();
    if (config) config.custom = { ...config.custom, [key]: kept };
  }

  /** A part of what a file has for a sheet. */
  ofSheetInFile(sheetId: string, part: string): unknown {
    return membersOf(this.ofSheet(sheetId, KEPT))[part];
  }

  setOfSheetInFile(sheetId: string, part: string, kept: object | undefined): void {
    const others = membersOf(this.ofSheet(sheetId, KEPT));
    this.setOfSheet(sheetId, KEPT, { ...NEW_SHEET, ...others, [part]: kept });
  }
}
