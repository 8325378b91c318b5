/** What an argument of an inserted function is. */
export type ArgumentKey =
  | 'actual'
  | 'target'
  | 'direction'
  | 'low'
  | 'high'
  | 'achievement'
  | 'scores'
  | 'weights'
  | 'status'
  | 'statuses'
  | 'numerators'
  | 'denominators';

export interface InsertedArgument {
  readonly key: ArgumentKey;
  readonly isOptional?: boolean;
  /** A whole column below its heading instead of a cell. */
  readonly isRange?: boolean;
  /** What the formula shows while the cell is blank. */
  readonly whenBlank?: string;
}

const ACTUAL: InsertedArgument = { key: 'actual', whenBlank: '' };
const TARGET: InsertedArgument = { key: 'target', whenBlank: '' };
const DIRECTION: InsertedArgument = { key: 'direction', isOptional: true };
const WEIGHTS: InsertedArgument = { key: 'weights', isOptional: true, isRange: true };

/** The functions that are offered, the usual ones first, and their arguments in order. */
export const INSERTED_FUNCTIONS = {
  STATUS: [{ ...ACTUAL, whenBlank: 'No data' }, { ...TARGET, whenBlank: 'Not scored' }, DIRECTION],
  ACHIEVEMENT: [ACTUAL, TARGET, DIRECTION],
  VARIANCE: [ACTUAL, TARGET, DIRECTION],
  SCORE: [{ key: 'achievement', whenBlank: '' }],
  ROLLUP: [{ key: 'scores', isRange: true }, WEIGHTS],
  'VARIANCE.PCT': [ACTUAL, TARGET, DIRECTION],
  FAVOURABLE: [ACTUAL, TARGET, DIRECTION],
  'STATUS.RANGE': [
    { ...ACTUAL, whenBlank: 'No data' },
    { key: 'low', whenBlank: 'Not scored' },
    { key: 'high', whenBlank: 'Not scored' },
  ],
  RAG: [{ key: 'achievement', whenBlank: 'No data' }],
  SYMBOL: [{ key: 'status', whenBlank: '' }],
  EXPLAIN: [ACTUAL, TARGET, DIRECTION],
  'ROLLUP.STATUS': [{ key: 'statuses', isRange: true }, WEIGHTS],
  COVERAGE: [{ key: 'scores', isRange: true }, WEIGHTS],
  WEIGHTS: [{ key: 'weights', isRange: true }],
  RATIO: [
    { key: 'numerators', isRange: true },
    { key: 'denominators', isRange: true },
  ],
} as const satisfies Readonly<Record<string, readonly InsertedArgument[]>>;

export type InsertedFunction = keyof typeof INSERTED_FUNCTIONS;

/** How many of them the ribbon and the first list show; the others stand under More. */
export const USUAL_FUNCTIONS: readonly InsertedFunction[] = [
  'STATUS',
  'ACHIEVEMENT',
  'VARIANCE',
  'SCORE',
  'ROLLUP',
];

/** The function of that name; undefined for another text. */
export function insertedFunction(name: string | undefined): InsertedFunction | undefined {
  return name !== undefined && Object.hasOwn(INSERTED_FUNCTIONS, name)
    ? (name as InsertedFunction)
    : undefined;
}
