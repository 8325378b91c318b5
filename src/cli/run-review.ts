import { periodLabel } from '../look/period-label';
import { compose } from '../review/compose';
import { scorecardOfUnit } from '../scorecard/cascade/scorecard-of-unit';
import { settingsOf } from '../scorecard/evaluation/settings';
import type { Scorecard } from '../scorecard/model/scorecard';
import type { Unit } from '../scorecard/model/unit';
import type { Period } from '../scorecard/periods/period';
import { fill } from '../strings/fill';
import { textsIn } from '../strings/texts';
import { fileMessage } from '../xlsx/file-message';
import { writeReview } from '../xlsx/review/write-review';
import type { ReviewRequest } from './command-line';
import { EXIT, type ExitCode } from './exit-code';
import { EXPECTED } from './expected-time';
import { failure, failureSentence, isFailure, type Failure } from './failure';
import { findUnit } from './find-unit';
import { nativeDeflate } from './native-deflate';
import { openScorecard } from './open-scorecard';
import { plainLine } from './plain-line';
import { problemsSentence } from './problems-sentence';
import { progressOn, type Progress } from './progress';
import { reviewFileName } from '../review/review-file-name';
import { reviewMessage } from './review-message';
import { refuseName, refuseToWrite, safeWrite } from './safe-write';
import { isSameFile } from './same-file';
import type { Terminal } from './terminal';

/** A review that can be written. */
interface Plan {
  readonly scorecard: Scorecard;
  readonly period: Period;
  /** Absent for the company. */
  readonly unit?: Unit;
  readonly out: string;
}

/** `bsc review`: writes the review workbook of a period, and says its message. */
export async function runReview(request: ReviewRequest, terminal: Terminal): Promise<ExitCode> {
  const progress = progressOn(terminal);
  const refused = request.out === undefined ? undefined : refuseOut(request.out, request);
  if (refused) return stop(refused, terminal, 'en');
  const opened = openScorecard(request, terminal, progress, 'refuse');
  if (!opened.ok) return opened.exit;
  const { scorecard, problems, period } = opened;
  const { language } = settingsOf(scorecard.setup);
  if (problems.length > 0) {
    terminal.tell(problemsSentence(problems.length, request.file, textsIn(language)));
  }
  const plan = planned(request, scorecard, period);
  return isFailure(plan)
    ? stop(plan, terminal, language)
    : await write(plan, request.force, terminal, progress);
}

/** What is to be written where, or why it cannot be. */
function planned(request: ReviewRequest, scorecard: Scorecard, period: Period): Plan | Failure {
  const { file, unit: asked } = request;
  const texts = textsIn(settingsOf(scorecard.setup).language);
  const unit = asked === undefined ? undefined : findUnit(asked, scorecard, file, texts);
  if (unit !== undefined && isFailure(unit)) return unit;
  const out = request.out ?? reviewFileName(scorecard, period, unit, texts);
  const refused = refuseOut(out, request) ?? refuseEmpty(scorecard, unit, request);
  return refused ?? { scorecard, period, unit, out };
}

function refuseOut(out: string, { file, force }: ReviewRequest): Failure | undefined {
  if (isSameFile(out, file)) return failure('reviewOverScorecard', { file }, EXIT.wrongUsage);
  return refuseName(out) ?? refuseToWrite(out, force);
}

function refuseEmpty(
  scorecard: Scorecard,
  unit: Unit | undefined,
  { file, force }: ReviewRequest,
): Failure | undefined {
  if (force) return undefined;
  if (scorecard.kpis.length === 0) return failure('nothingToReview', { file }, EXIT.fileErrors);
  if (unit === undefined || scorecardOfUnit(scorecard, unit).kpis.length > 0) return undefined;
  return failure('nothingToReviewInUnit', { unit: unit.name }, EXIT.fileErrors);
}

async function write(
  { scorecard, period, unit, out }: Plan,
  force: boolean,
  terminal: Terminal,
  progress: Progress,
): Promise<ExitCode> {
  const { language } = settingsOf(scorecard.setup);
  const texts = textsIn(language);
  const label = periodLabel(period, language);
  const count = scorecard.kpis.length;
  progress(fill(texts.cli.composing, { period: label }), count * EXPECTED.composingKpi);
  const book = compose(scorecard, period, { unit });
  progress(
    fill(texts.cli.writing, { file: out }),
    EXPECTED.writingReview + count * EXPECTED.writingKpi,
  );
  const written = await writeReview(book, nativeDeflate);
  if (!written.ok) {
    terminal.tell(fileMessage(written.problem, texts));
    return EXIT.fileErrors;
  }
  const failed = safeWrite(out, written.bytes, force);
  if (failed) return stop(failed, terminal, language);
  const message = reviewMessage(book);
  terminal.print(fill(texts.cli.reviewWritten, { file: plainLine(out) }));
  if (message !== undefined) terminal.print(plainLine(message));
  return EXIT.done;
}

function stop(reason: Failure, terminal: Terminal, language: 'en' | 'vi'): ExitCode {
  terminal.tell(failureSentence(reason, textsIn(language).cli));
  return reason.exit;
}
