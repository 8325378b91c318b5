import { basename, extname } from 'node:path';
import type { CsvRead } from '../import/csv/read-csv';
import type { SourceSheet } from '../import/sheet/source-sheet';
import type { Scorecard } from '../scorecard/model/scorecard';
import type { FileProblem } from '../xlsx/file-problem';
import { readSeparatedFile } from '../xlsx/read-separated-file';
import { readSourceSheets } from '../xlsx/read-source-sheets';
import { foreignFileKind } from '../xlsx/reading/file-kind';
import type { UnreadableWorkbook } from './read-file';
import { readScorecardFile } from './scorecard-file';

/** The user's own sheets in a file. */
export interface Sources {
  readonly sheets: readonly SourceSheet[];
  /** The scorecard that stands beside them, whose calendar and remembered corrections hold for them. */
  readonly scorecard?: Scorecard;
  /** How a file of separated values was read. */
  readonly csv?: Omit<CsvRead, 'sheet'>;
}

/** Tables of a scorecard: their sheets are no sources. */
const OURS = /^BSC_/i;
const ENDINGS = ['.csv', '.tsv', '.txt'];

/** The sheets in the bytes of a workbook or of a file of separated values, which is known by its ending. */
export function readSources(bytes: Uint8Array, file: string): Sources | UnreadableWorkbook {
  const ending = extname(file);
  if (ENDINGS.includes(ending.toLowerCase()) && foreignFileKind(bytes) !== undefined) {
    return readSeparated(bytes, basename(file, ending));
  }
  const read = readSourceSheets(bytes);
  if (!read.ok) return unreadable(read.problem);
  const own = read.sheets.filter(({ tables }) => !tables.some(({ name }) => OURS.test(name)));
  if (own.length === read.sheets.length) return { sheets: own };
  const beside = readScorecardFile(bytes, file);
  return { sheets: own, ...('kind' in beside ? {} : { scorecard: beside.scorecard }) };
}

function readSeparated(bytes: Uint8Array, name: string): Sources | UnreadableWorkbook {
  const separated = readSeparatedFile(bytes, name);
  if (!separated.ok) return unreadable(separated.problem);
  const { sheet, ...csv } = separated.read;
  return { sheets: [sheet], csv };
}

function unreadable(problem: FileProblem): UnreadableWorkbook {
  return { kind: 'unreadable', problem };
}
