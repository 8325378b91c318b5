import type { CellStyle } from '../../review/book/cell-style';
import type { ReviewBook } from '../../review/book/review-book';

/**
 * The port behind which a file library stands. It is given a book that `reviewProblem` has nothing against, and
 * answers with a package of its sheets in order: columns, looks, rules, page set-up, sparklines and remarks. Cells,
 * rows, links, names, drawings and document properties are put in afterwards, so a library need not know them. Its
 * XML may hold texts in the disguise of `veilText`.
 */
export interface ReviewWriter {
  write(book: ReviewBook): Promise<ReviewPackage>;
}

/** A review without its cells. */
export interface ReviewPackage {
  readonly bytes: Uint8Array;
  /** The number that the look of a cell has in the package. */
  readonly lookOf: (style: CellStyle) => number;
}
