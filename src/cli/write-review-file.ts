import { compose } from '../review/compose';
import type { ReviewBook } from '../review/book/review-book';
import type { Scorecard } from '../scorecard/model/scorecard';
import type { Unit } from '../scorecard/model/unit';
import type { Period } from '../scorecard/periods/period';
import type { FileProblem } from '../xlsx/file-problem';
import { writeReview } from '../xlsx/review/write-review';
import { EXPECTED } from './expected-time';
import type { Failure } from './failure';
import { nativeDeflate } from './native-deflate';
import { reviewMessage } from './review-message';
import { SOURCE_PROPERTY } from './review-source';
import { safeWrite } from './safe-write';

/** One review that becomes a file. */
export interface ReviewFile {
  readonly scorecard: Scorecard;
  readonly period: Period;
  /** Absent for the company. */
  readonly unit?: Unit;
  readonly out: string;
  /** Of what it is made, for whoever finds the file later. */
  readonly source: string;
  /** Something of its checklist is open, and it says so on each sheet. */
  readonly isDraft: boolean;
}

/** What was written, or what was in the way. */
export type WrittenReview =
  | { readonly ok: true; readonly message?: string }
  | { readonly ok: false; readonly problem: Failure | FileProblem };

/** Composes a review and writes it whole or not at all; `begin` is told each step and how long it will take. */
export async function writeReviewFile(
  { scorecard, period, unit, out, source, isDraft }: ReviewFile,
  force: boolean,
  begin: (step: 'composing' | 'writing', expectedMs: number) => void = () => undefined,
): Promise<WrittenReview> {
  const count = scorecard.kpis.length;
  begin('composing', count * EXPECTED.composingKpi);
  const book = withSource(compose(scorecard, period, { unit, isDraft }), source);
  begin('writing', EXPECTED.writingReview + count * EXPECTED.writingKpi);
  const written = await writeReview(book, nativeDeflate);
  if (!written.ok) return written;
  const failed = safeWrite(out, written.bytes, force);
  if (failed) return { ok: false, problem: failed };
  const message = reviewMessage(book);
  return { ok: true, ...(message !== undefined && { message }) };
}

function withSource(book: ReviewBook, source: string): ReviewBook {
  const custom = new Map([...book.properties.custom, [SOURCE_PROPERTY, source]]);
  return { ...book, properties: { ...book.properties, custom } };
}
