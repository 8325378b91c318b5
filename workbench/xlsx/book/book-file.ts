import type { SheetEngine, WorkbookOptions } from '../../engine';
import type { LostPart } from '../../content/lost-part';
import { openWorkbook } from '../open-workbook';
import { saveWorkbook } from '../save-workbook';
import { contentToSnapshot } from '../univer/content-to-snapshot';
import { contentOfEngine } from './engine-content';

/** A file as an engine opens it, and what a saved copy would lack. */
export interface OpenedBook {
  readonly workbook: WorkbookOptions['workbook'];
  readonly lost: readonly LostPart[];
}

/**
 * Reads the bytes of an .xlsx file for a new engine. Throws `WorkbookFileError`, whose message says what to do.
 * @param customFunctions names such as BSC.STATUS: a file has them with underscores
 */
export function openBook(
  bytes: Uint8Array,
  name: string,
  customFunctions: readonly string[] = [],
): OpenedBook {
  const { content, lost } = openWorkbook(bytes, { customFunctions });
  return { workbook: contentToSnapshot(content, { name }), lost };
}

/** The workbook that is open in an engine as the bytes of an .xlsx file. */
export function saveBook(engine: SheetEngine, customFunctions: readonly string[] = []): Uint8Array {
  return saveWorkbook(contentOfEngine(engine), { customFunctions });
}
