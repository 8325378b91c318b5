import { basename, extname } from 'node:path';
import { readCsv, type CsvRead } from '../import/csv/read-csv';
import type { SourceSheet } from '../import/sheet/source-sheet';
import type { Scorecard } from '../scorecard/model/scorecard';
import { fileProblem, type FileProblem } from '../xlsx/file-problem';
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
  const kind = foreignFileKind(bytes);
  const { sheet, ...csv } = readCsv(bytes, name);
  // UTF-16 without a mark at its beginning has zeros, as programs and pictures have.
  const isText = kind === 'text-file' || (kind === 'not-a-workbook' && isUtf16(csv));
  if (kind === 'empty-file' || kind === undefined || !isText) {
    return unreadable(fileProblem(kind ?? 'not-a-workbook'));
  }
  return { sheets: [sheet], csv };
}

function isUtf16({ encoding }: Pick<CsvRead, 'encoding'>): boolean {
  return encoding === 'utf-16le' || encoding === 'utf-16be';
}

function unreadable(problem: FileProblem): UnreadableWorkbook {
  return { kind: 'unreadable', problem };
}
