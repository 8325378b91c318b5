import { textOf, type Box, type CellValue } from '../../engine';
import { oneOf, optional, otherwise, record, truth, type Argument } from '../../protocol';
import { usedBoxIn } from './boxes';
import type { Range } from './range';

/** How a text is looked for. */
export interface SearchCriteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

const yesOrNo = otherwise(truth, false);
const direction = otherwise(oneOf(['Forward', 'Backwards']), 'Forward');

/** @throws HostError InvalidArgument for criteria of the wrong types */
export function readCriteria(value: Argument): SearchCriteria {
  const given = optional(record)(value) ?? {};
  return {
    completeMatch: yesOrNo(given['completeMatch']),
    matchCase: yesOrNo(given['matchCase']),
    backwards: direction(given['searchDirection']) === 'Backwards',
  };
}

/** The text to look for as a pattern: `*` and `?` stand for any characters, `~` takes their meaning away. */
function patternOf(wanted: string, { completeMatch, matchCase }: SearchCriteria): RegExp {
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

/** The cells of a range that hold a text, row by row. */
export function cellsWith(range: Range, wanted: string, criteria: SearchCriteria): Box[] {
  const box = searched(range);
  if (!box) return [];
  const pattern = patternOf(wanted, criteria);
  return range.book.engine.cells.formulas(range.sheetId, box).flatMap((row, rowOffset) =>
    row.flatMap((value, columnOffset) => {
      pattern.lastIndex = 0;
      if (value === '' || !pattern.test(shownText(value))) return [];
      return [{ row: box.row + rowOffset, column: box.column + columnOffset, rows: 1, columns: 1 }];
    }),
  );
}

/** @returns how many replacements there were */
export function replaceAll(
  range: Range,
  wanted: string,
  replacement: string,
  criteria: SearchCriteria,
): number {
  const { cells } = range.book.engine;
  let count = 0;
  for (const box of cellsWith(range, wanted, criteria)) {
    const before = shownText(cells.formulas(range.sheetId, box)[0]?.[0] ?? '');
    const after = before.replace(patternOf(wanted, criteria), () => {
      count += 1;
      return replacement;
    });
    cells.write(range.sheetId, box, [[after]]);
  }
  return count;
}
