import { textsIn } from '../../strings/texts';
import type { Dictionary } from '../../strings/dictionary';
import type { AnswerCell } from './answer-cell';
import { builtKey, readRecord, type BuiltRecord } from './built-record';
import { findParts } from './find-parts';
import { ownDecisions } from './own-decisions';
import type { FoundCell, FoundPart, PartsFound } from './parts-found';
import type { ReadProblem } from './read-problem';
import type { ReviewCells } from './review-cells';

/** A review as it came back: what it is of, and every cell that people may have filled in. */
export interface ReviewRead {
  readonly record: BuiltRecord;
  readonly answers: readonly AnswerCell[];
  /** What could not be found. */
  readonly problems: readonly ReadProblem[];
}

/**
 * The reviews among some sheets. Each is known by the list on its sheet Method; its other sheets by the names they had, or,
 * where one was renamed, by being the only review to which a sheet with such headings can belong. The cells to fill in are
 * found by headings and IDs, so rows and columns may have been moved, added and sorted.
 */
export function readReviews(sheets: readonly ReviewCells[]): readonly ReviewRead[] {
  const records = sheets.flatMap((sheet) => readRecord(sheet) ?? []);
  return records.map((record) => readReview(record, records, sheets));
}

interface FoundSheet extends PartsFound {
  readonly name: string;
}

function readReview(
  record: BuiltRecord,
  records: readonly BuiltRecord[],
  sheets: readonly ReviewCells[],
): ReviewRead {
  const words = textsIn(record.language).review;
  const found = sheets
    .filter(({ name }) => isOf(name, record, records))
    .map((sheet): FoundSheet => ({ name: sheet.name, ...findParts(sheet, words) }));
  const cells = ownDecisions(
    found.flatMap((each) => each.cells),
    record,
  );
  return {
    record,
    answers: cells.map((cell) => withBuilt(cell, record)),
    problems: problemsIn(found, record, words),
  };
}

/** A sheet that no review knows by its name may be one that was renamed. */
function isOf(name: string, record: BuiltRecord, records: readonly BuiltRecord[]): boolean {
  if (name === record.sheet || record.sheets.includes(name)) return true;
  return records.length === 1;
}

function withBuilt(cell: FoundCell, { built }: BuiltRecord): AnswerCell {
  const { part, key, field } = cell;
  return { ...cell, built: built.get(builtKey(part, key, field)) ?? null };
}

const NEEDED = ['off-track', 'actions', 'decisions', 'KPI review'] as const;

function problemsIn(
  found: readonly FoundSheet[],
  { sheet }: BuiltRecord,
  words: Dictionary['review'],
): readonly ReadProblem[] {
  const { offTrack, actions, summary, kpiReview } = words.sheets;
  const names = { 'off-track': offTrack, actions, decisions: summary, 'KPI review': kpiReview };
  const all = found.flatMap(({ name, parts }) => parts.map((part) => ({ ...part, name })));
  const without = NEEDED.filter((part) => !isThere(part, all) && isDue(part, found));
  return [
    ...without.map((part): ReadProblem => ({
      code: 'list-missing',
      sheet,
      data: { list: names[part] },
    })),
    ...all.flatMap(({ name, row, missing }) =>
      missing.map((heading): ReadProblem => ({
        ...{ code: 'heading-missing', sheet: name, row },
        data: { heading },
      })),
    ),
  ];
}

function isThere(part: FoundPart['part'], all: readonly FoundPart[]): boolean {
  return all.some((each) => each.part === part);
}

/** Without KPIs there is nothing to review. */
function isDue(part: (typeof NEEDED)[number], found: readonly FoundSheet[]): boolean {
  return part !== 'KPI review' || found.some(({ cells }) => cells.length > 0);
}
