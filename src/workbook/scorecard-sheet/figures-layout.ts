import { columnLetters, quotedSheet } from '../../tables/cell-address';

/** What the sheet of figures asks BSC.SCORECARD for; the 13 actuals stand side by side in time order. */
export const MEASURES = [
  'Line',
  'Actual',
  'Target',
  'Range low',
  'Range high',
  'Variance',
  'Favourable',
  'Achievement',
  'Status',
  'Score',
  'Trend',
  'YTD actual',
  'YTD target',
  'YTD status',
  ...Array.from({ length: 13 }, (_, index) => `Actual ${12 - index} before`),
] as const;

/** Rows of the sheet of figures, counted from 1. */
export const FIGURE_ROWS = { unit: 1, period: 2, measures: 4, spill: 6 } as const;
/** How many lines the scorecard may grow by until the sheet is made again. */
const ROOM = 100;

const LISTS = [
  'periods',
  'unitNames',
  'unitIds',
  'statuses',
  'statusWords',
  'trends',
  'trendWords',
  'favourable',
  'favourableWords',
] as const;

export type ListKey = (typeof LISTS)[number];

/** Column of a list beside the figures, counted from 0; its first item stands in the row below the spill's headings. */
export function listColumn(list: ListKey): number {
  return MEASURES.length + 1 + LISTS.indexOf(list);
}

/** Where formulas find things on the sheet of figures. */
export interface FigureReferences {
  /** All cells of a measure, headings included: a line is found in `Line` and taken at the same place of another. */
  readonly measure: (heading: (typeof MEASURES)[number]) => string;
  /** The 13 actuals of all lines. */
  readonly history: string;
  /** The items of some lists side by side. */
  readonly lists: (from: ListKey, to: ListKey, items: number) => string;
}

/** @param sheet absent for formulas on the sheet of figures itself */
export function figureReferences(sheet: string | undefined, lines: number): FigureReferences {
  const prefix = sheet === undefined ? '' : `${quotedSheet(sheet)}!`;
  const last = FIGURE_ROWS.spill + lines + ROOM;
  const block = (from: number, to: number, first: number, end: number): string =>
    `${prefix}$${columnLetters(from)}$${first}:$${columnLetters(to)}$${end}`;
  const measures: readonly string[] = MEASURES;
  const placeOf = (heading: string): number => measures.indexOf(heading);
  const cells = (from: string, to: string): string =>
    block(placeOf(from), placeOf(to), FIGURE_ROWS.spill, last);
  const item = FIGURE_ROWS.spill + 1;
  return {
    measure: (heading) => cells(heading, heading),
    history: cells('Actual 12 before', 'Actual 0 before'),
    lists: (from, to, items) =>
      block(listColumn(from), listColumn(to), item, FIGURE_ROWS.spill + Math.max(1, items)),
  };
}
