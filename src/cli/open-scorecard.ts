import type { Period } from '../scorecard/periods/period';
import { fill } from '../strings/fill';
import { textsIn } from '../strings/texts';
import { fileMessage } from '../xlsx/file-message';
import { EXIT, type ExitCode } from './exit-code';
import { EXPECTED } from './expected-time';
import { failureSentence, isFailure, type Failure } from './failure';
import type { Progress } from './progress';
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

/** Opens the workbook of a request and settles the period; tells the user why when that cannot be done. */
export function openScorecard(
  request: FileRequest,
  terminal: Terminal,
  progress: Progress,
): OpenedScorecard {
  const { file } = request;
  const bytes = readFile(file);
  if (!(bytes instanceof Uint8Array)) return stop(bytes, file, terminal);
  const texts = textsIn('en');
  progress(fill(texts.cli.reading, { file }), bytes.length * EXPECTED.readingByte);
  const read = readScorecardFile(bytes, file);
  if ('kind' in read) return stop(read, file, terminal);
  const period = periodFor(read.scorecard, request.period, file);
  return isFailure(period) ? stop(period, file, terminal) : { ok: true, period, ...read };
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
