import { periodLabel } from '../look/period-label';
import { reviewFileName } from '../review/review-file-name';
import { scorecardOfUnit } from '../scorecard/cascade/scorecard-of-unit';
import { settingsOf } from '../scorecard/evaluation/settings';
import type { Scorecard } from '../scorecard/model/scorecard';
import type { Unit } from '../scorecard/model/unit';
import type { Period } from '../scorecard/periods/period';
import { fill } from '../strings/fill';
import { textsIn } from '../strings/texts';
import { EXIT, type ExitCode } from './exit-code';
import { failure, failureSentence, isFailure, type Failure } from './failure';
import { findUnit } from './find-unit';
import { openScorecard } from './open-scorecard';
import { plainLine } from './plain-line';
import { problemsSentence } from './problems-sentence';
import { progressOn, type Progress } from './progress';
import { draftSentence, gapLines } from './review-gap-text';
import { reviewGaps, type ReviewGaps } from './review-gaps';
import type { ReviewRequest } from './review-request';
import { reviewSources } from './review-source';
import { runAllReviews } from './run-all-reviews';
import { refuseName, refuseToWrite } from './safe-write';
import { isSameFile } from './same-file';
import type { Terminal } from './terminal';
import { writeReviewFile, type ReviewFile } from './write-review-file';
import { writingProblem } from './writing-problem';

/** `bsc review`: writes the review workbook of a period, or one for each unit, and says its message. */
export async function runReview(
  request: ReviewRequest,
  terminal: Terminal,
  version: string,
): Promise<ExitCode> {
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
  const sourceOf = reviewSources(scorecard, period, version);
  const gapsOf = reviewGaps(opened, period, terminal.today());
  if (request.all !== undefined) {
    const empty = refuseEmpty(scorecard, undefined, request);
    if (empty) return stop(empty, terminal, language);
    return runAllReviews(
      { scorecard, period, sourceOf, gapsOf },
      { ...request, ...request.all },
      {
        terminal,
        progress,
      },
    );
  }
  const plan = planned(request, scorecard, period, sourceOf);
  if (isFailure(plan)) return stop(plan, terminal, language);
  const gaps = gapsOf(plan.unit);
  const draft = draftSentence(gaps, textsIn(language));
  if (request.final && draft !== undefined) return refuseDraft(gaps, plan.out, terminal, language);
  const exit = await write(
    { ...plan, isDraft: draft !== undefined },
    request.force,
    terminal,
    progress,
  );
  if (exit === EXIT.done && draft !== undefined) terminal.print(draft);
  return exit;
}

/** What is to be written where, or why it cannot be. */
function planned(
  request: ReviewRequest,
  scorecard: Scorecard,
  period: Period,
  sourceOf: ReturnType<typeof reviewSources>,
): Omit<ReviewFile, 'isDraft'> | Failure {
  const { file, unit: asked } = request;
  const texts = textsIn(settingsOf(scorecard.setup).language);
  const unit = asked === undefined ? undefined : findUnit(asked, scorecard, file, texts);
  if (unit !== undefined && isFailure(unit)) return unit;
  const out = request.out ?? reviewFileName(scorecard, period, unit, texts);
  const refused = refuseOut(out, request) ?? refuseEmpty(scorecard, unit, request);
  return refused ?? { scorecard, period, unit, out, source: sourceOf(unit) };
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
  plan: ReviewFile,
  force: boolean,
  terminal: Terminal,
  progress: Progress,
): Promise<ExitCode> {
  const { scorecard, period, out } = plan;
  const { language } = settingsOf(scorecard.setup);
  const texts = textsIn(language);
  const label = periodLabel(period, language);
  const steps = {
    composing: fill(texts.cli.composing, { period: label }),
    writing: fill(texts.cli.writing, { file: out }),
  };
  const written = await writeReviewFile(plan, force, (step, expected) => {
    progress(steps[step], expected);
  });
  if (!written.ok) {
    terminal.tell(writingProblem(written.problem, texts));
    return isFailure(written.problem) ? written.problem.exit : EXIT.fileErrors;
  }
  terminal.print(fill(texts.cli.reviewWritten, { file: plainLine(out) }));
  if (written.message !== undefined) terminal.print(plainLine(written.message));
  return EXIT.done;
}

function refuseDraft(
  gaps: ReviewGaps,
  file: string,
  terminal: Terminal,
  language: 'en' | 'vi',
): ExitCode {
  const texts = textsIn(language);
  terminal.tell([fill(texts.cli.notFinal, { file }), ...gapLines(gaps, texts)].join('\n'));
  return EXIT.fileErrors;
}

function stop(reason: Failure, terminal: Terminal, language: 'en' | 'vi'): ExitCode {
  terminal.tell(failureSentence(reason, textsIn(language).cli));
  return reason.exit;
}
