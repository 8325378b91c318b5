import { samePeriod } from '../../../scorecard/periods/period';
import type { PerspectiveRow } from '../../subject/outline';
import type { ReviewSubject } from '../../subject/review-subject';

/** Rows of one band of blocks: its title, and what stands below it. */
export interface Band {
  readonly title: number;
  readonly first: number;
  readonly last: number;
}

/** The rows of the Summary. */
export interface SummaryLayout {
  readonly linkRows: number;
  readonly top: Band;
  readonly middle: Band;
  readonly bottom: Band;
  readonly decisions: Band;
  readonly legend: number;
  /** The perspectives that are shown, in their order, and how many are not. */
  readonly perspectives: readonly PerspectiveRow[];
  readonly morePerspectives: number;
}

/** The grid: narrow columns from B on, merged into blocks. */
export const GRID = { first: 2, last: 49, width: 3.75 } as const;

/** First and last columns of the blocks side by side. */
export const BLOCKS = {
  score: [2, 11],
  statuses: [13, 24],
  perspectives: [26, 49],
  bridge: [2, 24],
  offTrack: [26, 49],
  improvements: [2, 17],
  actions: [19, 32],
  agenda: [34, 49],
  all: [2, 49],
} as const;

/** Rows of all statuses, and of the rest beside them. */
const STATUS_ROWS = 6;
const MOST_PERSPECTIVES = 8;
const MIDDLE_ROWS = 11;
const BOTTOM_ROWS = 6;
const LEAST_DECISIONS = 4;

export function summaryLayout(subject: ReviewSubject, linkRows: number): SummaryLayout {
  const { shown, more } = shownPerspectives(subject);
  const perspectiveRows = 1 + shown.length + (more > 0 ? 1 : 0);
  const top = bandAt(5 + linkRows, Math.max(STATUS_ROWS, perspectiveRows));
  const middle = bandAt(top.last + 2, MIDDLE_ROWS);
  const bottom = bandAt(middle.last + 2, BOTTOM_ROWS);
  const rows = Math.max(LEAST_DECISIONS, decisionsOf(subject).length);
  const decisions = bandAt(bottom.last + 2, rows + 1);
  return {
    linkRows,
    top,
    middle,
    bottom,
    decisions,
    legend: decisions.last + 1,
    perspectives: shown,
    morePerspectives: more,
  };
}

/** What this review is asked to decide, and what it has decided. */
export function decisionsOf({
  scorecard,
  period,
}: Pick<ReviewSubject, 'scorecard' | 'period'>): ReviewSubject['scorecard']['decisions'] {
  return scorecard.decisions.filter((each) => samePeriod(each.period, period));
}

function bandAt(title: number, rows: number): Band {
  return { title, first: title + 1, last: title + rows };
}

/** All up to eight; of more the eight with the lowest scores. */
function shownPerspectives({ outline }: ReviewSubject): {
  readonly shown: readonly PerspectiveRow[];
  readonly more: number;
} {
  const all = outline.perspectives;
  if (all.length <= MOST_PERSPECTIVES) return { shown: all, more: 0 };
  const scoreOf = ({ result }: PerspectiveRow): number => result.score ?? Number.MAX_VALUE;
  const lowest = [...all]
    .sort((a, b) => scoreOf(a) - scoreOf(b) || a.row - b.row)
    .slice(0, MOST_PERSPECTIVES);
  return { shown: lowest, more: all.length - lowest.length };
}
