import type { SourceCell, SourceSheet } from '../../import/sheet/source-sheet';
import { BYTES_OF_A_CALL } from '../writing/bytes-of-a-call';
import { blocksOf } from '../writing/blocks';
import { rowsInPieces } from '../writing/rows-in-pieces';
import type { Step } from '../writing/step';

/** What puts the cells of a source on a sheet of that name that has no content, from its first cell on. */
export function sourceSteps(name: string, { used, cells }: SourceSheet): Step[] {
  if (!used) return [];
  const width = used.right + 1;
  const rows = Array.from({ length: used.bottom + 1 }, (_, row) => {
    const line = cells.get(row);
    return Array.from({ length: width }, (_, column) => contentOf(line?.get(column)));
  });
  const pieces = rowsInPieces(rows).map(({ first, rows: values, bytes }): Step => ({
    bytes: bytes + BYTES_OF_A_CALL,
    add: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(name);
      sheet.getRangeByIndexes(first, 0, values.length, width).values = values.map((row) => [
        ...row,
      ]);
    },
  }));
  return [...formatSteps(name, cells), ...pieces, fittedColumns(name, width)];
}

/** A cell of Excel holds no more. */
const LONGEST_TEXT = 32_767;

function contentOf(cell: SourceCell | undefined): string | number | boolean | null {
  const value = cell?.value ?? null;
  if (typeof value !== 'string') return typeof value === 'object' ? null : value;
  const text = value.replace(/[^\P{Cc}\n\t]/gu, '');
  return text.length < LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 2)}…`;
}

const BYTES_OF_A_FORMAT = 10;

function formatSteps(name: string, cells: SourceSheet['cells']): Step[] {
  const formats = [...cells].flatMap(([row, line]) =>
    [...line].flatMap(([position, { format }]) =>
      format === undefined ? [] : [{ row, position, content: format }],
    ),
  );
  return blocksOf(formats).map(({ row, position, rows }) => ({
    bytes: BYTES_OF_A_CALL + rows.flat().length * BYTES_OF_A_FORMAT,
    add: ({ workbook }) => {
      const [first = []] = rows;
      const sheet = workbook.worksheets.getItem(name);
      sheet.getRangeByIndexes(row, position, rows.length, first.length).numberFormat = rows.map(
        (line) => line.map(String),
      );
    },
  }));
}

function fittedColumns(name: string, width: number): Step {
  return {
    bytes: BYTES_OF_A_CALL,
    add: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(name);
      sheet.getRangeByIndexes(0, 0, 1, width).getEntireColumn().format.autofitColumns();
    },
  };
}
