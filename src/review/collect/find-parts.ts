import type { Dictionary } from '../../strings/dictionary';
import type { PartsFound } from './parts-found';
import { readCards } from './read-cards';
import { readLists } from './read-lists';
import type { ReviewCells } from './review-cells';

/** All that a sheet of a review asks people for, in the language in which it was built. */
export function findParts(sheet: ReviewCells, words: Dictionary['review']): PartsFound {
  const lists = readLists(sheet, words);
  const cards = readCards(sheet, words);
  return { parts: [...lists.parts, ...cards.parts], cells: [...lists.cells, ...cards.cells] };
}
