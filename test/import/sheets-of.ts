import type { SourceSheet } from '../../src/import/sheet/source-sheet';
import type { MessySheet } from './corpus/messy-book';
import { sourceSheets } from './corpus/source-sheets';

/** Sheets of pictures, as the corpus draws them. */
export function sheetsOf(...sheets: readonly MessySheet[]): SourceSheet[] {
  return sourceSheets({ name: 'test', language: 'en', traps: [], sheets, truth: { regions: [] } });
}
