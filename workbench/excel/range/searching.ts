import { textOf, type Box, type CellValue } from '../../engine';
import {
  NULL_OBJECT,
  method,
  oneOf,
  optional,
  orNotFound,
  otherwise,
  record,
  text,
  truth,
  type Argument,
  type Methods,
} from '../../protocol';
import { usedBoxIn } from './boxes';
import type { Range } from './range';

interface Criteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

const yesOrNo = otherwise(truth, false);
const direction = otherwise(oneOf(['Forward', 'Backwards']), 'Forward');

function readCriteria(value: Argument): Criteria {
  const given = optional(record)(value) ?? {};
  return {
    completeMatch: yesOrNo(given['completeMatch']),
    matchCase: yesOrNo(given['matchCase']),
    backwards: direction(given['searchDirection']) === 'Backwards',
  };
}

/** The text to look for as a pattern: `*` and `?` stand for any characters, `~` takes their meaning away. */
function patternOf(wanted: string, { completeMatch, matchCase }: Criteria): RegExp {
  const source = wanted.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (found, plain?: string) => {
    if (plain !== undefined) return `\\${plain}`;
    if (found === '*') return '.*';
    return found === '?' ? '.' : `\\${found}`;
  });
  return new RegExp(completeMatch ? `^(?:${source})$` : source, matchCase ? 'gs' : 'gis');
}

/** The cells that can hold anything; what Excel looks into is formulas, and values where there is none. */
function searched({ book, sheetId, box }: Range): Box | undefined {
  return usedBoxIn(book, sheetId, true, box);
}

function shownText(value: CellValue): string {
  return typeof value === 'number' ? String(value) : textOf(value, 'General');
}

function cellsWith(range: Range, pattern: RegExp): Box[] {
  const box = searched(range);
  if (!box) return [];
  return range.book.engine.cells.formulas(range.sheetId, box).flatMap((row, rowOffset) =>
    row.flatMap((value, columnOffset) => {
      pattern.lastIndex = 0;
      if (value === '' || !pattern.test(shownText(value))) return [];
      return [{ row: box.row + rowOffset, column: box.column + columnOffset, rows: 1, columns: 1 }];
    }),
  );
}

/** The upper left cell comes last, as in Excel's own search. */
function find(range: Range, wanted: string, criteria: Criteria): Range | undefined {
  const cells = cellsWith(range, patternOf(wanted, criteria));
  const isFirst = ({ row, column }: Box) => row === range.box.row && column === range.box.column;
  const inOrder = [...cells.filter((cell) => !isFirst(cell)), ...cells.filter(isFirst)];
  const found = criteria.backwards
    ? (inOrder.filter((cell) => !isFirst(cell)).at(-1) ?? inOrder[0])
    : inOrder[0];
  return found && range.at(found);
}

/** @returns how many replacements there were */
function replaceAll(range: Range, wanted: string, replacement: string, criteria: Criteria): number {
  const { cells } = range.book.engine;
  let count = 0;
  for (const box of cellsWith(range, patternOf(wanted, criteria))) {
    const before = shownText(cells.formulas(range.sheetId, box)[0]?.[0] ?? '');
    const after = before.replace(patternOf(wanted, criteria), () => {
      count += 1;
      return replacement;
    });
    cells.write(range.sheetId, box, [[after]]);
  }
  return count;
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
