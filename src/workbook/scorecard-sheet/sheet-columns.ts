import { columnLetters } from '../../tables/cell-address';

export type ColumnKey = (typeof KEYS)[number];

const KEYS = [
  'key',
  'row',
  'factor',
  'id',
  'name',
  'measureUnit',
  'actual',
  'target',
  'variance',
  'favourable',
  'achieved',
  'status',
  'score',
  'trend',
  'history',
  'yearActual',
  'yearTarget',
  'yearStatus',
  'owner',
  'unit',
] as const;

export interface SheetColumn {
  readonly key: ColumnKey;
  /** In characters; absent for a helper that nobody has to see. */
  readonly width?: number;
  readonly align: 'Left' | 'Center' | 'Right';
  /** How the figures of a row look in it, where all rows look the same. */
  readonly numberFormat?: string;
}

const WIDTHS: Readonly<Partial<Record<ColumnKey, number>>> = {
  id: 8,
  name: 38,
  measureUnit: 13,
  actual: 11,
  target: 13,
  variance: 11,
  favourable: 9,
  achieved: 10,
  status: 14,
  score: 8,
  trend: 7,
  history: 17,
  yearActual: 12,
  yearTarget: 13,
  yearStatus: 14,
  owner: 18,
  unit: 18,
};
const FIGURES: readonly ColumnKey[] = [
  'actual',
  'target',
  'variance',
  'achieved',
  'score',
  'yearActual',
  'yearTarget',
];
const CENTRED: readonly ColumnKey[] = ['favourable', 'trend'];

/** The columns of ours from A on; the user's own begin behind the last. */
export const SHEET_COLUMNS: readonly SheetColumn[] = KEYS.map((key) => ({
  key,
  width: WIDTHS[key],
  align: FIGURES.includes(key) ? 'Right' : CENTRED.includes(key) ? 'Center' : 'Left',
  ...(key === 'achieved' && { numberFormat: '0.0%' }),
  ...(key === 'score' && { numberFormat: '0.0' }),
}));

/** Letters of a column. */
export function lettersOf(key: ColumnKey): string {
  return columnLetters(columnOf(key));
}

/** Position of a column, counted from 0. */
export function columnOf(key: ColumnKey): number {
  return KEYS.indexOf(key);
}

/** Rows of the sheet, counted from 1 as on the sheet. */
export const SHEET_ROWS = {
  title: 1,
  message: 2,
  choices: 3,
  notes: 4,
  groups: 5,
  headings: 6,
  first: 7,
} as const;
