/** The columns of the sheet Workings, in their order from B. */
const ORDER = [
  'id',
  'name',
  'level',
  'weight',
  'better',
  'direction',
  'limits',
  'greenLimit',
  'amberLimit',
  'baseline',
  'low',
  'high',
  'actual',
  'target',
  'readings',
  'judged',
  'achieved',
  'at',
  'greenAt',
  'amberAt',
  'scale',
  'colour',
  'shown',
  'critical',
  'score',
  'coverage',
  'canCount',
  'counted',
  'countedScore',
  'share',
  'shareOfAll',
  'scoreBefore',
  'shareBefore',
  'moved',
  'lost',
  'ytdActual',
  'ytdTarget',
  'ytdReadings',
  'ytdJudged',
  'ytdAchieved',
  'ytdAt',
  'ytdGreenAt',
  'ytdAmberAt',
  'ytdColour',
  'yearActual',
  'yearTarget',
  'yearReadings',
  'yearJudged',
  'yearAchieved',
  'yearAt',
  'yearGreenAt',
  'yearAmberAt',
  'yearColour',
  'basisActual',
  'basisTarget',
  'sameWithin',
  'trend',
] as const;

export type WorkingsColumn = (typeof ORDER)[number];

export const WORKINGS_COLUMNS: readonly WorkingsColumn[] = ORDER;

/** Those that hold words, to the left; all others hold numbers, to the right. */
export const WORD_COLUMNS: ReadonlySet<WorkingsColumn> = new Set([
  'id',
  'name',
  'direction',
  'limits',
  'colour',
  'shown',
  'ytdColour',
  'yearColour',
] as const);

const FIRST = 2;
const NUMBERS = new Map(ORDER.map((column, index) => [column, FIRST + index]));

/** Number of a column of Workings, counted from 1. */
export function workingsColumn(column: WorkingsColumn): number {
  return NUMBERS.get(column) ?? FIRST;
}
