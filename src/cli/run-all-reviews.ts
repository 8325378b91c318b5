import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { reviewFileNames } from '../review/review-file-names';
import { scorecardOfUnit } from '../scorecard/cascade/scorecard-of-unit';
import { unitsBelow } from '../scorecard/cascade/units-below';
import { settingsOf } from '../scorecard/evaluation/settings';
import type { Scorecard } from '../scorecard/model/scorecard';
import type { Unit } from '../scorecard/model/unit';
import type { Period } from '../scorecard/periods/period';
import type { Dictionary } from '../strings/dictionary';
import { fill } from '../strings/fill';
import { textsIn } from '../strings/texts';
import { readProperties } from '../xlsx/read-properties';
import { EXIT, type ExitCode } from './exit-code';
import { EXPECTED } from './expected-time';
import { failure, failureSentence, type Failure } from './failure';
import { plainLine } from './plain-line';
import type { Progress } from './progress';
import { readFile } from './read-file';
import { reasonOf } from './reason';
import { draftSentence, gapLines } from './review-gap-text';
import type { ReviewGaps } from './review-gaps';
import { SOURCE_PROPERTY } from './review-source';
import { isSameFile } from './same-file';
import type { Terminal } from './terminal';
import { unitNames } from './unit-names';
import { writeReviewFile, type ReviewFile } from './write-review-file';
import { writingProblem } from './writing-problem';

/** What the reviews are made of. */
interface Sources {
  readonly scorecard: Scorecard;
  readonly period: Period;
  readonly sourceOf: (unit: Unit | undefined) => string;
  readonly gapsOf: (unit: Unit | undefined) => ReviewGaps;
}

interface Wish {
  /** The scorecard's own file, which no review may replace. */
  readonly file: string;
  readonly folder: string;
  /** Write anew what is there. */
  readonly force: boolean;
  /** Refuse what would be a draft. */
  readonly final: boolean;
}

interface Watching {
  readonly terminal: Terminal;
  readonly progress: Progress;
}

/** A review and what is missing of it. */
interface Planned {
  readonly review: ReviewFile;
  readonly gaps: ReviewGaps;
  /** Says how much is missing; undefined where nothing is. */
  readonly draft: string | undefined;
}

type Outcome = 'written' | 'there' | 'failed';

/**
 * Writes the review of the company and of every unit with KPIs, one after the other, each as a file of its own. What is
 * there already of the same scorecard stays, so that a run that was stopped goes on where it ended.
 */
export async function runAllReviews(
  sources: Sources,
  wish: Wish,
  { terminal, progress }: Watching,
): Promise<ExitCode> {
  const texts = textsIn(settingsOf(sources.scorecard.setup).language);
  const refused = makeFolder(wish.folder);
  if (refused) {
    terminal.tell(failureSentence(refused, texts.cli));
    return refused.exit;
  }
  const files = reviewsOf(sources, wish, texts, terminal);
  const each = EXPECTED.composingKpi + EXPECTED.writingKpi;
  const expected = EXPECTED.writingReview + sources.scorecard.kpis.length * each;
  const interruption = terminal.interruption();
  const counts: Record<Outcome, number> = { written: 0, there: 0, failed: 0 };
  for (const [index, planned] of files.entries()) {
    await breath();
    if (interruption.aborted) break;
    const step = { number: index + 1, total: files.length, file: planned.review.out };
    const begin = (): void => {
      progress(fill(texts.cli.reviewOf, step), expected);
    };
    counts[await put(planned, wish, { terminal, texts, begin })] += 1;
  }
  const left = files.length - counts.written - counts.there - counts.failed;
  terminal.print(fill(texts.cli.reviewsCounted, { ...counts }));
  if (left > 0) terminal.tell(fill(texts.cli.reviewsStopped, { count: left }));
  return left + counts.failed === 0 ? EXIT.done : EXIT.fileErrors;
}

function makeFolder(folder: string): Failure | undefined {
  try {
    mkdirSync(folder, { recursive: true });
    return undefined;
  } catch (error) {
    return failure('folderNotMade', { folder, reason: reasonOf(error) }, EXIT.fileErrors);
  }
}

/** The reviews of the company and of the units below it; units without KPIs are named and left out. */
function reviewsOf(
  { scorecard, period, sourceOf, gapsOf }: Sources,
  { folder }: Wish,
  texts: Dictionary,
  terminal: Terminal,
): readonly Planned[] {
  const below = unitsBelow(scorecard.units).map(({ unit }) => unit);
  const hasKpis = (unit: Unit): boolean => scorecardOfUnit(scorecard, unit).kpis.length > 0;
  const reviewed = below.filter(hasKpis);
  const empty = below.filter((unit) => !reviewed.includes(unit));
  if (empty.length > 0) {
    terminal.tell(fill(texts.cli.unitsWithoutKpis, { units: unitNames(empty, texts) }));
  }
  const units = [undefined, ...reviewed];
  const names = reviewFileNames(scorecard, period, units, texts);
  return units.map((unit, index) => {
    const out = join(folder, names[index] ?? '');
    const gaps = gapsOf(unit);
    const draft = draftSentence(gaps, texts);
    const isDraft = draft !== undefined;
    // What is late depends on the day, so a file from the same tables can have been final.
    const source = isDraft ? `${sourceOf(unit)} draft` : sourceOf(unit);
    return { review: { scorecard, period, unit, out, source, isDraft }, gaps, draft };
  });
}

async function put(
  { review, gaps, draft }: Planned,
  { file, force, final }: Wish,
  {
    terminal,
    texts,
    begin,
  }: Pick<Watching, 'terminal'> & {
    readonly texts: Dictionary;
    readonly begin: () => void;
  },
): Promise<Outcome> {
  const { out, source } = review;
  if (isSameFile(out, file)) {
    const over = failure('reviewOverScorecard', { file }, EXIT.wrongUsage);
    terminal.tell(failureSentence(over, texts.cli));
    return 'failed';
  }
  if (final && draft !== undefined) {
    const lines = [fill(texts.cli.notFinal, { file: out }), ...gapLines(gaps, texts)];
    terminal.tell(lines.join('\n'));
    return 'failed';
  }
  if (!force && existsSync(out)) {
    const isSame = sourceIn(out) === source;
    if (isSame) terminal.print(fill(texts.cli.reviewThere, { file: plainLine(out) }));
    else terminal.tell(fill(texts.cli.reviewOfOther, { file: out }));
    return isSame ? 'there' : 'failed';
  }
  begin();
  const written = await writeReviewFile(review, force);
  if (written.ok) terminal.print(fill(texts.cli.reviewWritten, { file: plainLine(out) }));
  else terminal.tell(writingProblem(written.problem, texts));
  if (written.ok && draft !== undefined) terminal.print(draft);
  return written.ok ? 'written' : 'failed';
}

/** Of what the review in a file was made; undefined where that is not known. */
function sourceIn(file: string): string | undefined {
  const bytes = readFile(file);
  return bytes instanceof Uint8Array ? readProperties(bytes).get(SOURCE_PROPERTY) : undefined;
}

/** Lets the program hear that it is to stop. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
