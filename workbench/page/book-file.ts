import type { SheetEngine, WorkbookOptions } from '../engine';
import { contentOfEngine } from '../xlsx/book/engine-content';
import { describeLost } from '../content/lost-part';
import { openWorkbook } from '../xlsx/open-workbook';
import { saveWorkbook } from '../xlsx/save-workbook';
import { contentToSnapshot } from '../xlsx/univer/content-to-snapshot';

/** A file that was read: the workbook as the grid opens it. */
export interface ReadBook {
  readonly workbook: WorkbookOptions['workbook'];
  /** What a saved copy would lack, a sentence for each sheet. */
  readonly lost: readonly string[];
}

/**
 * @param customFunctions names such as BSC.STATUS: a file has them with underscores
 * Throws an error whose message says what is wrong with the file and what to do.
 */
export function readBook(
  name: string,
  bytes: Uint8Array,
  customFunctions: readonly string[],
): ReadBook {
  const { content, lost } = openWorkbook(bytes, { customFunctions });
  return { workbook: contentToSnapshot(content, { name }), lost: describeLost(lost) };
}

/** The open workbook as the bytes of an .xlsx file. */
export function writeBook(
  engine: SheetEngine,
  customFunctions: readonly string[],
): Uint8Array<ArrayBuffer> {
  return new Uint8Array(saveWorkbook(contentOfEngine(engine), { customFunctions }));
}
