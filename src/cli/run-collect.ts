import { collectAnswers } from '../review/collect/collect-answers';
import { mergeAnswers } from '../review/collect/merge-answers';
import { readReviews, type ReviewRead } from '../review/collect/read-reviews';
import { settingsOf } from '../scorecard/evaluation/settings';
import type { Scorecard } from '../scorecard/model/scorecard';
import { fill } from '../strings/fill';
import { textsIn } from '../strings/texts';
import { scorecardWorkbook } from '../workbook/scorecard-workbook';
import { fileMessage } from '../xlsx/file-message';
import { readSourceSheets } from '../xlsx/read-source-sheets';
import { writeWorkbook } from '../xlsx/write-workbook';
import { collectReport, type CollectedReview } from './collect-report';
import type { CollectRequest } from './collect-request';
import { collectText } from './collect-text';
import { EXIT, type ExitCode } from './exit-code';
import { EXPECTED } from './expected-time';
import { failure, failureSentence, isFailure, type Failure } from './failure';
import { jsonText } from './json-text';
import { nativeDeflate } from './native-deflate';
import { openScorecard } from './open-scorecard';
import { plainLine } from './plain-line';
import { problemsSentence } from './problems-sentence';
import { progressOn, type Progress } from './progress';
import { readFile, type UnreadableWorkbook } from './read-file';
import { refuseName, refuseToWrite, safeWrite } from './safe-write';
import { isSameFile } from './same-file';
import type { Terminal } from './terminal';

/** `bsc collect`: what people wrote into a review that came back, and on request a scorecard workbook with it. */
export async function runCollect(request: CollectRequest, terminal: Terminal): Promise<ExitCode> {
  const progress = progressOn(terminal);
  const refused = refuseOut(request);
  if (refused) return stop(refused, request.file, terminal);
  const opened = openScorecard({ file: request.into }, terminal, progress, 'today');
  if (!opened.ok) return opened.exit;
  const { scorecard, problems } = opened;
  const { language } = settingsOf(scorecard.setup);
  const texts = textsIn(language);
  if (problems.length > 0) {
    terminal.tell(problemsSentence(problems.length, request.into, texts));
  }
  const found = collected(request, scorecard, terminal, progress);
  if ('kind' in found) return stop(found, request.file, terminal);
  if (request.json) terminal.print(jsonText(collectReport(found.reviews, texts)));
  else {
    for (const review of found.reviews) {
      terminal.print(collectText(review, scorecard, language, request.prefersReview));
    }
  }
  const { out } = request;
  if (out !== undefined) return await write(found, { ...request, out }, terminal);
  if (!request.json) terminal.print(texts.cli.collectNothingWritten);
  return EXIT.done;
}

/** Said before anything is read. */
function refuseOut({ file, into, out, force }: CollectRequest): Failure | undefined {
  if (out === undefined) return undefined;
  const taken = [file, into].find((each) => isSameFile(out, each));
  if (taken !== undefined) return failure('collectOverSource', { file: taken }, EXIT.wrongUsage);
  return refuseName(out) ?? refuseToWrite(out, force);
}

interface Found {
  readonly reviews: readonly CollectedReview[];
  /** The scorecard with what all of them say. */
  readonly merged: Scorecard;
}

function collected(
  { file, prefersReview }: CollectRequest,
  scorecard: Scorecard,
  terminal: Terminal,
  progress: Progress,
): Found | Failure | UnreadableWorkbook {
  const bytes = readFile(file);
  if (!(bytes instanceof Uint8Array)) return bytes;
  progress(fill(textsIn('en').cli.reading, { file }), bytes.length * EXPECTED.readingByte);
  const read = readSourceSheets(bytes);
  if (!read.ok) return { kind: 'unreadable', problem: read.problem };
  const reviews = readReviews(read.sheets);
  if (reviews.length === 0) {
    const { method } = textsIn(settingsOf(scorecard.setup).language).review.sheets;
    return failure('collectNoReview', { file, sheet: method }, EXIT.fileErrors);
  }
  const start: Found = { reviews: [], merged: scorecard };
  return reviews.reduce((found, each) => withReview(found, each, prefersReview, terminal), start);
}

/** Compared with what the reviews before it gave: what two of them say comes in once, and differing answers are a conflict. */
function withReview(
  { reviews, merged }: Found,
  read: ReviewRead,
  prefersReview: boolean,
  terminal: Terminal,
): Found {
  const collected = collectAnswers(read, merged);
  const { answers } = collected;
  const conflicts = answers.filter(({ isConflict }) => isConflict);
  const choices = new Map(prefersReview ? conflicts.map(({ id }) => [id, 0]) : []);
  const merging = { record: read.record, choices, today: terminal.today() };
  return {
    reviews: [...reviews, { read, collected }],
    merged: mergeAnswers(merged, answers, merging),
  };
}

async function write(
  { merged }: Found,
  { out, force, json }: CollectRequest & { readonly out: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const texts = textsIn(settingsOf(merged.setup).language);
  const written = await writeWorkbook(scorecardWorkbook(merged), nativeDeflate);
  if (!written.ok) {
    terminal.tell(fileMessage(written.problem, texts));
    return EXIT.fileErrors;
  }
  const failed = safeWrite(out, written.bytes, force);
  if (failed) return stop(failed, out, terminal);
  const say = json ? terminal.tell : terminal.print;
  say(fill(texts.cli.collectWritten, { file: plainLine(out) }));
  return EXIT.done;
}

function stop(reason: Failure | UnreadableWorkbook, file: string, terminal: Terminal): ExitCode {
  const texts = textsIn('en');
  if (isFailure(reason)) {
    terminal.tell(failureSentence(reason, texts.cli));
    return reason.exit;
  }
  terminal.tell(`${file}: ${fileMessage(reason.problem, texts)}`);
  return EXIT.fileErrors;
}
