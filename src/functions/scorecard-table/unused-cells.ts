import type { Problem } from '../../tables/problem';
import type { TableGrid } from '../../tables/table-grid';
import { fill } from '../../strings/fill';
import { sentence } from '../answer/sentence-language';
import { Failure } from '../arguments/failure';

const NAMED = 5;

/**
 * Which cells of the tables given could not be used, as one line; undefined when all could. A missing column makes the
 * whole table useless and is a Failure. A reference to a table that was not given is no fault of the user, and the table
 * of KPIs asks for no score above them.
 */
export function unusedCells(
  problems: readonly Problem[],
  grids: readonly TableGrid[],
): string | Failure | undefined {
  const given = new Set(grids.map(({ name }) => name));
  const errors = problems.filter(
    ({ severity, code, place, data }) =>
      severity === 'Error' &&
      given.has(place.table ?? '') &&
      code !== 'counts-in-no-score' &&
      !(code === 'unknown-reference' && !given.has(String(data.target))),
  );
  const column = errors.find(({ code }) => code === 'column-missing');
  if (column) {
    const { table = '' } = column.place;
    return Failure.invalid('columnMissing', { table, column: column.data.column ?? '' });
  }
  if (errors.length === 0) return undefined;
  const cells = errors
    .slice(0, NAMED)
    .map(({ place }) => cellName(place))
    .join(', ');
  const more = errors.length - NAMED;
  return fill(sentence(more > 0 ? 'notUsedAndMore' : 'notUsed'), { cells, more });
}

/** Rows are counted in the table, its headings being row 1. */
function cellName({ table, row, column }: Problem['place']): string {
  const inTable = row === undefined ? table : fill(sentence('rowOfTable'), { table, row });
  return [inTable, column].filter((part) => part !== undefined).join(' ');
}
