import { schemaOf } from '../../tables/schema';
import { SETTINGS, SETUP } from '../../tables/schema/setup';
import type { Column } from '../../tables/schema/column';
import { headingKey } from '../../tables/read/headings';
import type { CellValue, TableGrid } from '../../tables/table-grid';
import { isTableName } from '../../tables/table-name';
import { Failure } from '../arguments/failure';
import { plainCell } from '../arguments/plain-cell';
import type { Range } from '../arguments/range';

/** A range with headings as a table, or a Failure when its blank cells arrived as 0 and would be taken for figures. */
export function tableFrom(name: string, range: Range): TableGrid | Failure {
  const [headings = [], ...rows] = range.cells.map((row) => row.map(cellValue));
  const columns = headings.map((heading) => (typeof heading === 'string' ? heading : ''));
  const grid: TableGrid = { name, sheet: '', top: 0, left: 0, columns, rows };
  return hasZeroBlanks(grid) ? Failure.invalid('blanksArriveAsZero', { table: name }) : grid;
}

function cellValue(cell: unknown): CellValue {
  const plain = plainCell(cell);
  if (!(plain instanceof Failure)) return plain ?? null;
  const { reason } = plain;
  const code = reason.kind === 'passed on' && errorCode(reason.error);
  return { error: typeof code === 'string' ? code : '#VALUE!' };
}

function errorCode(error: object): unknown {
  if ('code' in error) return error.code;
  return 'basicValue' in error ? error.basicValue : undefined;
}

/** A column of words never holds the number 0, so a 0 there is a blank cell as Windows and Mac deliver it. */
function hasZeroBlanks(grid: TableGrid): boolean {
  if (grid.name === SETUP.name) {
    const wordy = new Set(SETTINGS.filter(isWordy).map(({ heading }) => headingKey(heading)));
    return grid.rows.some(
      (row) => typeof row[0] === 'string' && wordy.has(headingKey(row[0])) && row[1] === 0,
    );
  }
  const columns = (isTableName(grid.name) && schemaOf(grid.name)?.columns) || [];
  const wordy = new Set(columns.filter(isWordy).map(({ heading }) => headingKey(heading)));
  const places = grid.columns.flatMap((heading, place) =>
    wordy.has(headingKey(heading)) ? [place] : [],
  );
  return grid.rows.some((row) => places.some((place) => row[place] === 0));
}

function isWordy({ heading, type }: Column): boolean {
  const { validation } = type;
  if (validation?.kind !== 'words') return false;
  // 0 is a word for No, and for counting missing data as zero.
  return !validation.words.includes('No') && heading !== 'Missing data';
}
