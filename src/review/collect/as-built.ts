import { unitTree } from '../../scorecard/cascade/unit-tree';
import { formatPeriod } from '../../scorecard/periods/period-text';
import type { CellValue } from '../../tables/table-grid';
import type { ReviewSheet } from '../book/review-sheet';
import { answersFor } from '../facts/answers';
import type { ReviewSubject } from '../subject/review-subject';
import type { FoundCell } from './parts-found';
import { findParts } from './find-parts';
import { cellsOfSheet } from './review-cells';

/** Stands in the first cell of the list, in every language. */
export const AS_BUILT = 'BSC_AsBuilt';

/** What a line of the list holds, from the left: what it is, whose, which cell, and what stood in it. */
export type AsBuiltLine = readonly [
  what: string,
  key: string,
  field: string,
  value: string | number | boolean,
];

/**
 * What the cells to fill in hold when a review is built, and what the review is of. Read together with what they hold when it
 * comes back, it tells what people have written, and what the tables have said meanwhile.
 */
export function asBuilt(
  subject: ReviewSubject,
  sheets: readonly ReviewSheet[],
): readonly AsBuiltLine[] {
  const { period, asOf, language, company, scorecard, unitName, words } = subject;
  const unit = unitName === undefined ? undefined : unitTree(scorecard.units).unit?.id;
  const cells = sheets.flatMap((sheet) => findParts(cellsOfSheet(sheet), words).cells);
  return [
    [AS_BUILT, formatPeriod(period), language, asOf],
    ['company', '', '', company],
    ...(unit === undefined ? [] : ([['unit', '', '', unit]] as const)),
    ...subject.sheets.tabs.map((name) => ['sheet', '', '', name] as const),
    ...actionsShown(subject),
    ...cells.flatMap(lineOf),
  ];
}

/** Which action stands in the row of a KPI on Off-track, which shows no ID. */
function actionsShown(subject: ReviewSubject): readonly AsBuiltLine[] {
  return subject.outline.kpis.flatMap((row): AsBuiltLine[] => {
    const { actionId } = answersFor(row, subject);
    return actionId === undefined ? [] : [['shows', row.result.kpi.id, 'action', actionId]];
  });
}

function lineOf({ part, key, field, value }: FoundCell): readonly AsBuiltLine[] {
  return isPlain(value) && value !== '' ? [[part, key, field, value]] : [];
}

function isPlain(value: CellValue): value is string | number | boolean {
  return value !== null && typeof value !== 'object';
}
