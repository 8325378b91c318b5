import { compose } from '../../../review/compose';
import { reviewFileName } from '../../../review/review-file-name';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import type { ReviewOptions } from '../../../review/subject/review-options';
import type { Period } from '../../../scorecard/periods/period';
import { settingsOf } from '../../../scorecard/evaluation/settings';
import { textsIn } from '../../../strings/texts';
import { fileMessage } from '../../../xlsx/file-message';
import { writeReview } from '../../../xlsx/review/write-review';

/** A review as a file, or why there is none. */
export type BuiltReview =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly name: string;
      readonly sheets: number;
    }
  | { readonly ok: false; readonly reason: string }
  | { readonly ok: false; readonly reason?: undefined };

interface Steps {
  /** Called before each step; the next one is not begun when it says so. */
  readonly begin: (step: 'composing' | 'writing') => void;
  readonly signal: AbortSignal;
}

/** Composes and writes the review of a period, in the language of the scorecard. */
export async function buildReview(
  scorecard: Scorecard,
  period: Period,
  options: ReviewOptions,
  { begin, signal }: Steps,
): Promise<BuiltReview> {
  const texts = textsIn(settingsOf(scorecard.setup).language);
  begin('composing');
  await drawn();
  if (isStopped(signal)) return { ok: false };
  const book = compose(scorecard, period, options);
  begin('writing');
  await drawn();
  if (isStopped(signal)) return { ok: false };
  const written = await writeReview(book);
  if (isStopped(signal)) return { ok: false };
  if (!written.ok) return { ok: false, reason: fileMessage(written.problem, texts) };
  const name = reviewFileName(scorecard, period, options.unit, texts);
  return { ok: true, bytes: written.bytes, name, sheets: book.sheets.length };
}

/** Composing and writing hold the page, so the progress is drawn before them. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Asked in a function, because the compiler believes that nothing changes during an await. */
function isStopped({ aborted }: AbortSignal): boolean {
  return aborted;
}
