import type { Period } from '../scorecard/periods/period';
import { fill } from '../strings/fill';
import { textsIn } from '../strings/texts';
import { fileMessage } from '../xlsx/file-message';
import { EXIT, type ExitCode } from './exit-code';
import { failureSentence, isFailure, type Failure } from './failure';
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
  progress: (step: string) => void,
): OpenedScorecard {
  const texts = textsIn('en');
  const stop = (failed: Failure): OpenedScorecard => {
    terminal.tell(failureSentence(failed, texts.cli));
    return { ok: false, exit: failed.exit };
  };
  progress(fill(texts.cli.reading, { file: request.file }));
  const read = readScorecardFile(request.file);
  if ('kind' in read) {
    if (read.kind === 'failure') return stop(read);
    terminal.tell(`${request.file}: ${fileMessage(read.problem, texts)}`);
    return { ok: false, exit: EXIT.fileErrors };
  }
  const period = periodFor(read.scorecard, request.period, request.file);
  return isFailure(period) ? stop(period) : { ok: true, period, ...read };
}
