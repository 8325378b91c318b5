import { readFileSync, statSync } from 'node:fs';
import type { Scorecard } from '../scorecard/model/scorecard';
import type { Period } from '../scorecard/periods/period';
import { parsePeriodText } from '../scorecard/periods/period-text';
import { settingsOf } from '../scorecard/evaluation/settings';
import { latestPeriod } from '../scorecard/evaluation/latest-period';
import type { TableProblem } from '../tables/read/problem-at';
import type { Layout } from '../tables/layout';
import { readTables } from '../tables/read-tables';
import type { ReadLimits } from '../xlsx/reading/read-limits';
import { readWorkbook } from '../xlsx/read-workbook';
import type { FileProblem } from '../xlsx/file-problem';
import type { WorkbookFile } from '../xlsx/workbook-file';
import { EXIT } from './exit-code';
import { failure, type Failure } from './failure';
import { reasonOf } from './reason';

/** A scorecard workbook as read from disk. */
export interface ScorecardFile {
  readonly workbook: WorkbookFile;
  readonly scorecard: Scorecard;
  readonly problems: readonly TableProblem[];
  readonly layout: Layout;
}

/** A file that is no workbook we can read, with its problem. */
export interface UnreadableWorkbook {
  readonly kind: 'unreadable';
  readonly problem: FileProblem;
}

/** Without these there is nothing to evaluate. */
const NEEDED = ['BSC_KPIs', 'BSC_Data'];

/** Reads the scorecard in a workbook file, or says why that cannot be done. */
export function readScorecardFile(
  file: string,
  limits?: Partial<ReadLimits>,
): ScorecardFile | UnreadableWorkbook | Failure {
  const bytes = readBytes(file);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const read = readWorkbook(bytes, limits);
  if (!read.ok) return { kind: 'unreadable', problem: read.problem };
  const { scorecard, problems, layout } = readTables(read.workbook.tables);
  const missing = problems.find(
    ({ code, place }) => code === 'table-missing' && NEEDED.includes(place.table ?? ''),
  );
  if (missing) {
    const table = missing.place.table ?? '';
    return failure('noScorecard', { file, table }, EXIT.fileErrors);
  }
  return { workbook: read.workbook, scorecard, problems, layout };
}

function readBytes(file: string): Uint8Array | Failure {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return failure('fileNotFound', { file }, EXIT.fileErrors);
  try {
    return readFileSync(file);
  } catch (error) {
    return failure('fileNotReadable', { file, reason: reasonOf(error) }, EXIT.fileErrors);
  }
}

/** The period asked for, else the current one of Setup, else the last one with an actual. */
export function periodFor(
  scorecard: Scorecard,
  asked: string | undefined,
  file: string,
): Period | Failure {
  const { calendar } = settingsOf(scorecard.setup);
  if (asked !== undefined) {
    const period = parsePeriodText(asked, calendar, scorecard.setup.grain);
    return period ?? failure('badPeriod', { period: asked }, EXIT.wrongUsage);
  }
  const period = scorecard.setup.currentPeriod ?? latestPeriod(scorecard);
  return period ?? failure('noPeriod', { file }, EXIT.fileErrors);
}
