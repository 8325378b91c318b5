import type { BookTruth } from './truth';

/** What makes real sheets hard to read: each of them occurs in several books. */
export const TRAPS = [
  'title rows above',
  'starts at C5',
  'unit in the header',
  'unit in a note',
  'two-row header',
  'months as text',
  'real dates',
  'serials as months',
  'short month labels',
  'fiscal periods',
  'months down',
  'sheet per month',
  'sheet per year',
  'sheet per perspective',
  'tables side by side',
  'tables stacked',
  'footnotes',
  'text of a button',
  'hidden sheet',
  'chart sheet',
  'section rows',
  'total rows',
  'total above the data',
  'cumulative rows',
  'blank repeated labels',
  'measure in the label',
  'letter-spaced title',
  'codes as hierarchy',
  'transposed',
  'target sentences',
  'three-level targets',
  'band edges',
  'weights as percent',
  'year to date columns',
  'error cells',
  'not available marks',
  'placeholders',
  'text dates among dates',
  'numbers as text',
  'percent texts',
  'formulas with results',
  'merged cells',
  'hidden rows or columns',
  'filter',
] as const;

export type Trap = (typeof TRAPS)[number];

export const LANGUAGES = ['en', 'vi', 'fr', 'es', 'pt', 'de', 'zh', 'id'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One sheet, as a picture in the notation of `sheet-picture.ts`. */
export interface MessySheet {
  readonly name: string;
  /** Where the top left cell of the picture stands; A1 unless said. */
  readonly at?: string;
  readonly picture: string;
  /** A chart of these cells fills the sheet, which has no cells of its own. */
  readonly chart?: { readonly values: string; readonly categories: string };
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  /** Rows as Excel counts them. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  readonly filter?: string;
}

/** A workbook as somebody's finance team might have it, and what it says. */
export interface MessyBook {
  /** File name without its ending. */
  readonly name: string;
  readonly language: Language;
  readonly traps: readonly Trap[];
  readonly sheets: readonly MessySheet[];
  readonly truth: BookTruth;
}
