import { periodLabel } from '../../../look/period-label';
import { fill } from '../../../strings/fill';
import { blockOf } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import { STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import { WORD_COLUMNS, workingsColumn, WORKINGS_COLUMNS, type WorkingsColumn } from './columns';

/** Columns that belong together, by their first one. */
const GROUPS = [
  { from: 'id', to: 'weight', key: 'definition' },
  { from: 'better', to: 'high', key: 'rule' },
  { from: 'actual', to: 'score', key: 'period' },
  { from: 'coverage', to: 'lost', key: 'rollUp' },
  { from: 'ytdActual', to: 'ytdColour', key: 'yearToDate' },
  { from: 'yearActual', to: 'yearColour', key: 'fullYear' },
  { from: 'basisActual', to: 'trend', key: 'trend' },
] as const satisfies readonly { from: WorkingsColumn; to: WorkingsColumn; key: string }[];

const WIDE: Partial<Record<WorkingsColumn, number>> = {
  id: 7,
  name: 34,
  level: 6,
  direction: 14,
  limits: 14,
  colour: 11,
  shown: 11,
  ytdColour: 11,
  yearColour: 11,
};

/** Group heads and headings, and the widths of the columns. */
export function addHeadings(draft: SheetDraft, subject: ReviewSubject, row: number): void {
  const { words, period, previous, language } = subject;
  const values = {
    period: periodLabel(period, language),
    previous: periodLabel(previous, language),
  };
  draft.height(row - 1, 15);
  draft.height(row, 40);
  for (const { from, to, key } of GROUPS) {
    const block = blockOf(row - 1, workingsColumn(from), row - 1, workingsColumn(to));
    draft.box(block, fill(words.workings.groups[key], values), STYLES.group);
  }
  for (const column of WORKINGS_COLUMNS) {
    const number = workingsColumn(column);
    const heading = fill(words.workings.headings[headingOf(column)], values);
    const align = WORD_COLUMNS.has(column) ? 'left' : 'right';
    draft.put(row, number, heading, { ...STYLES.heading, align });
    draft.widths(number, [WIDE[column] ?? 9.5]);
  }
}

/** The steps of a judgement are called the same in each span. */
const SHARED_HEADINGS = {
  ytdActual: 'actual',
  yearActual: 'forecast',
  ytdTarget: 'target',
  yearTarget: 'target',
  ytdReadings: 'readings',
  yearReadings: 'readings',
  ytdJudged: 'judged',
  yearJudged: 'judged',
  ytdAchieved: 'achieved',
  yearAchieved: 'achieved',
  ytdAt: 'at',
  yearAt: 'at',
  ytdGreenAt: 'greenAt',
  yearGreenAt: 'greenAt',
  ytdAmberAt: 'amberAt',
  yearAmberAt: 'amberAt',
  ytdColour: 'colour',
  yearColour: 'colour',
} as const satisfies Partial<Record<WorkingsColumn, Heading>>;

type Heading = keyof ReviewSubject['words']['workings']['headings'];

function headingOf(column: WorkingsColumn): Heading {
  return hasSharedHeading(column) ? SHARED_HEADINGS[column] : column;
}

function hasSharedHeading(column: WorkingsColumn): column is keyof typeof SHARED_HEADINGS {
  return column in SHARED_HEADINGS;
}
