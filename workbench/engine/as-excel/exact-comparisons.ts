import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

/**
 * Lets comparisons look at the cells themselves. Univer keeps an index of cells by their values for the second comparison
 * of a calculation, in which 0, a blank cell and "" are the same, and so are 3 and "3".
 */
export function compareExactly(): void {
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
