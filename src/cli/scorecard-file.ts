import type { Scorecard } from '../scorecard/model/scorecard';
import type { Period } from '../scorecard/periods/period';
import { parsePeriodText } from '../scorecard/periods/period-text';
import { settingsOf } from '../scorecard/evaluation/settings';
import { latestPeriod } from '../scorecard/evaluation/latest-period';
import type { TableProblem } from '../tables/read/problem-at';
import type { Layout } from '../tables/layout';
import { readTables } from '../tables/read-tables';
import { readWorkbook } from '../xlsx/read-workbook';
import { sheetMarks } from '../xlsx/sheet-marks';
import type { WorkbookFile } from '../xlsx/workbook-file';
import { EXIT } from './exit-code';
import { failure, type Failure } from './failure';
import type { UnreadableWorkbook } from './read-file';

/** A scorecard workbook as read from disk. */
export interface ScorecardFile {
  readonly workbook: WorkbookFile;
  readonly scorecard: Scorecard;
  readonly problems: readonly TableProblem[];
  readonly layout: Layout;
}

/** Without these there is nothing to evaluate. */
const NEEDED = ['BSC_KPIs', 'BSC_Data'];

/** The scorecard in the bytes of a workbook file, or why there is none; `file` is its name for messages. */
export function readScorecardFile(
  bytes: Uint8Array,
  file: string,
): ScorecardFile | UnreadableWorkbook | Failure {
  const read = readWorkbook(bytes);
  if (!read.ok) return { kind: 'unreadable', problem: read.problem };
  const { scorecard, problems, layout } = readTables(
    read.workbook.tables,
    sheetMarks(read.workbook),
  );
  const missing = problems.find(
    ({ code, place }) => code === 'table-missing' && NEEDED.includes(place.table ?? ''),
  );
  if (missing) {
    const table = missing.place.table ?? '';
    return failure('noScorecard', { file, table }, EXIT.fileErrors);
  }
  return { workbook: read.workbook, scorecard, problems, layout };
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
