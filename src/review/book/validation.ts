import type { Block } from './place';

/** What may be entered into cells. Anything else is refused with the message. */
export interface Validation {
  readonly blocks: readonly Block[];
  readonly allows: AllowedValues;
  readonly title: string;
  /** What to do, when something else was entered. */
  readonly message: string;
  /** Shown while the cell is selected. */
  readonly prompt?: string;
}

export type AllowedValues =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  /** The values of a named block of the book. */
  | { readonly kind: 'named list'; readonly name: string }
  /** A day after the given serial. */
  | { readonly kind: 'date'; readonly after: number }
  | { readonly kind: 'number'; readonly from: number; readonly to: number };
