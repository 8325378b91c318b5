import type { AnswerCell } from './answer-cell';
import type { ListPart } from './part-headings';

/** A cell to fill in, before it is known what stood in it. */
export type FoundCell = Omit<AnswerCell, 'built'>;

/** A list of the review and where its headings stand. */
export interface FoundPart {
  readonly part: ListPart | 'cards';
  readonly row: number;
  /** Headings that are not there any more. */
  readonly missing: readonly string[];
}

/** What a sheet of a review asks people for. */
export interface PartsFound {
  readonly parts: readonly FoundPart[];
  readonly cells: readonly FoundCell[];
}
