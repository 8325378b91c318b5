import type { Scorecard } from '../scorecard/model/scorecard';
import type { CalendarDate } from '../scorecard/periods/calendar-date';
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
  const missing = problems.filter(({ code }) => code === 'table-missing').map(({ place }) => place);
  const needed = missing.find(({ table = '' }) => NEEDED.includes(table));
  if (needed) {
    const tables = missing.map(({ table }) => table).join(', ');
    return failure('noScorecard', { file, tables, sheet: needed.sheet ?? '' }, EXIT.fileErrors);
  }
  return { workbook: read.workbook, scorecard, problems, layout };
}

/**
 * The period asked for, else the current one of Setup, else the last one with an actual that has begun by today, else,
 * where every actual is of the future, the last one with an actual; undefined when there is none.
 */
export function periodFor(
  scorecard: Scorecard,
  asked: string | undefined,
  today: CalendarDate,
): Period | Failure | undefined {
  const { calendar } = settingsOf(scorecard.setup);
  if (asked !== undefined) {
    const period = parsePeriodText(asked, calendar, scorecard.setup.grain);
    return period ?? failure('badPeriod', { period: asked }, EXIT.wrongUsage);
  }
  const set = scorecard.setup.currentPeriod;
  return set ?? latestPeriod(scorecard, today) ?? latestPeriod(scorecard);
}
