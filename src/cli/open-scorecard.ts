import { settingsOf } from '../scorecard/evaluation/settings';
import { parseDate } from '../scorecard/periods/calendar-date';
import { periodContaining } from '../scorecard/periods/containing';
import type { Period } from '../scorecard/periods/period';
import { fill } from '../strings/fill';
import { textsIn } from '../strings/texts';
import { futureActuals } from '../tables/read/future-actuals';
import { fileMessage } from '../xlsx/file-message';
import { EXIT, type ExitCode } from './exit-code';
import { EXPECTED } from './expected-time';
import { failure, failureSentence, isFailure, type Failure } from './failure';
import type { Progress } from './progress';
import { problemsSentence } from './problems-sentence';
import { readFile, type UnreadableWorkbook } from './read-file';
import { periodFor, readScorecardFile, type ScorecardFile } from './scorecard-file';
import type { Terminal } from './terminal';

/** What `check` and `status` are asked for. */
export interface FileRequest {
  readonly file: string;
  readonly period?: string;
  readonly json: boolean;
}

export type OpenedScorecard =
  | ({ readonly ok: true; readonly period: Period } & ScorecardFile)
  | { readonly ok: false; readonly exit: ExitCode };

/**
 * Opens the workbook of a request and settles the period; tells the user why when that cannot be done. A file without
 * any period can still be checked, and one without KPIs be told so: then the period is that of today.
 */
export function openScorecard(
  request: Pick<FileRequest, 'file' | 'period'>,
  terminal: Terminal,
  progress: Progress,
  withoutPeriod: 'today' | 'refuse',
): OpenedScorecard {
  const { file } = request;
  const bytes = readFile(file);
  if (!(bytes instanceof Uint8Array)) return stop(bytes, file, terminal);
  const texts = textsIn('en');
  progress(fill(texts.cli.reading, { file }), bytes.length * EXPECTED.readingByte);
  const read = readScorecardFile(bytes, file);
  if ('kind' in read) return stop(read, file, terminal);
  const opened = withFutureActuals(read, terminal);
  const period =
    periodFor(read.scorecard, request.period, terminal.today()) ??
    (withoutPeriod === 'today' || read.scorecard.kpis.length === 0
      ? periodOfToday(read, terminal)
      : undefined);
  if (!period) return stopWithoutPeriod(opened, file, terminal);
  return isFailure(period) ? stop(period, file, terminal) : { ok: true, period, ...opened };
}

/** Tables know no clock, so what depends on today is added here. */
function withFutureActuals(read: ScorecardFile, terminal: Terminal): ScorecardFile {
  const { calendar } = settingsOf(read.scorecard.setup);
  const future = futureActuals(read.layout, calendar, terminal.today());
  return { ...read, problems: [...read.problems, ...future] };
}

function periodOfToday({ scorecard }: ScorecardFile, terminal: Terminal): Period | undefined {
  const { calendar, grain } = settingsOf(scorecard.setup);
  const today = parseDate(terminal.today());
  return today && periodContaining(today, grain, calendar);
}

/** Where there is no period, a fault in the tables is often why. */
function stopWithoutPeriod(
  { problems }: ScorecardFile,
  file: string,
  terminal: Terminal,
): OpenedScorecard {
  const texts = textsIn('en');
  const reason = failure('noPeriod', { file }, EXIT.fileErrors);
  const sentences = [failureSentence(reason, texts.cli)];
  if (problems.length > 0) sentences.push(problemsSentence(problems.length, file, texts));
  terminal.tell(sentences.join(' '));
  return { ok: false, exit: reason.exit };
}

function stop(
  reason: Failure | UnreadableWorkbook,
  file: string,
  terminal: Terminal,
): OpenedScorecard {
  const texts = textsIn('en');
  if (isFailure(reason)) {
    terminal.tell(failureSentence(reason, texts.cli));
    return { ok: false, exit: reason.exit };
  }
  terminal.tell(`${file}: ${fileMessage(reason.problem, texts)}`);
  return { ok: false, exit: EXIT.fileErrors };
}
