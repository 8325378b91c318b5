import type { Workbook } from '@univerjs/core';

type Members = Record<string, unknown>;

/** Under this key is what files have and the engine has no place for. */
const OF_FILES = 'xlsx';

/** What files have for a sheet that was in none. */
const NEW_SHEET_IN_FILE: Members = {
  visibility: 'visible',
  view: { gridlines: true, headings: true, zeros: true, formulas: false, rightToLeft: false },
  page: {},
  farColumns: [],
  conditionalFormats: {},
  validations: {},
};

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
    return membersOf(this.ofBook(OF_FILES))[part];
  }

  setOfFile(part: string, kept: object): void {
    this.setOfBook(OF_FILES, { ...membersOf(this.ofBook(OF_FILES)), [part]: kept });
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
    return membersOf(this.ofSheet(sheetId, OF_FILES))[part];
  }

  setOfSheetInFile(sheetId: string, part: string, kept: object | undefined): void {
    const others = membersOf(this.ofSheet(sheetId, OF_FILES));
    this.setOfSheet(sheetId, OF_FILES, { ...NEW_SHEET_IN_FILE, ...others, [part]: kept });
  }
}
