import { formulasFile, sharedFormulasFile } from './formulas';
import { zipParts } from './hand-made';
import { libraryFile } from './library-file';
import { looksFile } from './looks';
import { lostFile } from './lost';
import { productFiles } from './product-files';
import { conditionalFormatsFile, validationsFile } from './rules';
import { days1904File, namesFile, pagesFile } from './sheets';
import { tablesFile } from './tables';
import { strictFile, textsFile, unusualPackage } from './texts';

export type FileMaker = () => Uint8Array | Promise<Uint8Array>;

/** Files whose every fact is the same after opening and saving. */
export const FILES: readonly (readonly [string, FileMaker])[] = [
  ['the sample scorecard', async () => (await productFiles()).sample],
  ['the review of the sample', async () => (await productFiles()).review],
  ['a file of another library', libraryFile],
  ['a file with formulas of every kind', formulasFile],
  ['a file with texts in every form', textsFile],
  ['a file with names and hidden sheets', namesFile],
  ['a file with pages, links and properties', pagesFile],
  ['a file with formats of every kind', looksFile],
  ['a file with conditional formats of every kind', conditionalFormatsFile],
  ['a file with validations of every kind', validationsFile],
  ['a file with tables and filters', tablesFile],
  ['an unusual package', () => zipParts(unusualPackage())],
];

/** Files that come back with facts in another form, or with less. */
export const CHANGED_FILES: readonly (readonly [string, FileMaker])[] = [
  ['a file with shared formulas', sharedFormulasFile],
  ['a file that counts days from 1904', days1904File],
  ['a strict file', strictFile],
  ['a file with much that is not kept', lostFile],
];
