import type { ReviewBook } from '../../review/book/review-book';
import type { PackageDraft } from '../writing/package-draft';

/** Adds the drawings of all sheets to a package; gives the id of the link to its drawing by sheet. */
export function addDrawings(_draft: PackageDraft, _book: ReviewBook): ReadonlyMap<string, string> {
  return new Map();
}
