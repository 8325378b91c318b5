import type { Box } from '../../engine';
import { NULL_OBJECT, method, orNotFound, text, type Methods } from '../../protocol';
import type { Range } from './range';
import { cellsWith, readCriteria, replaceAll, type SearchCriteria } from './search';

/** The upper left cell comes last, as in Excel's own search. */
function find(range: Range, wanted: string, criteria: SearchCriteria): Range | undefined {
  const cells = cellsWith(range, wanted, criteria);
  const isFirst = ({ row, column }: Box) => row === range.box.row && column === range.box.column;
  const inOrder = [...cells.filter((cell) => !isFirst(cell)), ...cells.filter(isFirst)];
  const found = criteria.backwards
    ? (inOrder.filter((cell) => !isFirst(cell)).at(-1) ?? inOrder[0])
    : inOrder[0];
  return found && range.at(found);
}

/** Finding and replacing in a range. */
export const SEARCH_METHODS: Methods<Range, 'Range'> = {
  find: method(
    [text, readCriteria],
    (range, wanted, criteria) => orNotFound(find(range, wanted, criteria)),
    { readsResults: true },
  ),
  findOrNullObject: method(
    [text, readCriteria],
    (range, wanted, criteria) => find(range, wanted, criteria) ?? NULL_OBJECT,
    { readsResults: true },
  ),
  replaceAll: method(
    [text, text, readCriteria],
    (range, wanted, replacement, criteria) => replaceAll(range, wanted, replacement, criteria),
    { readsResults: true },
  ),
};
