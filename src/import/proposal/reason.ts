/** Why something is guessed, as a value; its sentence lives in `strings` under the same code. */
export const REASON_CODES = [
  'heading-word',
  'heading-above',
  'heading-period',
  'heading-in-order',
  'values-names',
  'values-numbers',
  'values-units',
  'values-people',
  'values-percent',
  'values-repeat',
  'values-codes',
  'values-periods',
  'values-measures',
  'values-directions',
  'values-colours',
  'only-figures',
  'section-heading',
  'title',
  'sheet-name',
  'library-name',
  'name-word',
  'unit-word',
  'target-sentence',
  'thresholds-order',
  'column-says',
  'year-to-date',
  'default',
  'total-word',
  'total-adds-up',
  'note-word',
  'long-text',
  'no-figures',
  'has-figures',
  'placeholder',
  'repeated-heading',
  'subordinate',
  'blank',
  'corrected',
  'unknown',
] as const;

export type ReasonCode = (typeof REASON_CODES)[number];

export interface Reason {
  readonly code: ReasonCode;
  /** What the sentence names: the word that was found, how many values of how many. */
  readonly data?: Readonly<Record<string, string | number>>;
}

/** A value with how sure it is, from 0 to 1, and why. */
export interface Guess<Value> {
  readonly value: Value;
  readonly confidence: number;
  readonly reason: Reason;
}
