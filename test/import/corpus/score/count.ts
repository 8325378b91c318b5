/** What the total is made of. */
export const POINTS = ['tables', 'headers', 'orientation', 'columns', 'KPIs', 'readings'] as const;

/** What is printed beside it: guesses that the user is asked about, and what is lost without harm. */
export const FURTHER_POINTS = ['other columns', 'rows', 'facts'] as const;

export type Point = (typeof POINTS)[number] | (typeof FURTHER_POINTS)[number];

/** Right answers of all that were due, or given without being due. */
export interface Count {
  readonly right: number;
  readonly of: number;
}

/** One answer. */
export interface Mark {
  readonly point: Point;
  readonly isRight: boolean;
  /** What was expected and what was proposed; said of wrong answers only. */
  readonly fault: string;
}

export function countOf(marks: readonly Mark[], point: Point): Count {
  const own = marks.filter((mark) => mark.point === point);
  return { right: own.filter(({ isRight }) => isRight).length, of: own.length };
}

/** A ratio; undefined where nothing was due. */
export function ratioOf({ right, of }: Count): number | undefined {
  return of === 0 ? undefined : right / of;
}

/** Mean of the points that a workbook has, a ratio. */
export function totalOf(marks: readonly Mark[]): number {
  const ratios = POINTS.flatMap((point) => ratioOf(countOf(marks, point)) ?? []);
  return ratios.reduce((sum, ratio) => sum + ratio, 0) / Math.max(1, ratios.length);
}
