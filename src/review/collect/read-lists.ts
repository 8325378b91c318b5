import type { Dictionary } from '../../strings/dictionary';
import type { AnswerPart } from './answer-cell';
import { listIn, type ListColumns, type ListPart } from './part-headings';
import { rowsOf, textAt, valueAt, type ReviewCells } from './review-cells';
import type { FoundCell, FoundPart, PartsFound } from './parts-found';

type Words = Dictionary['review'];

/** The part of rows with a key, and of those without one. */
const PARTS: Readonly<Record<ListPart, readonly [keyed: AnswerPart, other?: AnswerPart]>> = {
  'off-track': ['off-track'],
  actions: ['action', 'new action'],
  'KPI review': ['KPI review'],
  decisions: ['decision', 'decision'],
};

/** What stands in the lists of a sheet, found by their headings, wherever rows and columns have gone. */
export function readLists(sheet: ReviewCells, words: Words): PartsFound {
  const rows = rowsOf(sheet);
  const heads = rows.flatMap((row) => {
    const list = listIn(sheet, row, words);
    return list ? [{ row, list }] : [];
  });
  const parts: FoundPart[] = heads.map(({ row, list: { part, missing } }) => ({
    part,
    row,
    missing,
  }));
  const cells = heads.flatMap(({ row, list }, index) => {
    const next = heads[index + 1]?.row ?? Infinity;
    const last = Math.min(next - 1, endOf(sheet, rows, row, list, words));
    return rowsBetween(row + 1, last, rows).flatMap((at) => cellsInRow(sheet, at, list));
  });
  return { parts, cells: numbered(cells, lastRowBefore(heads)) };
}

/** Rows up to the last one that holds anything; blank ones between are there to be filled in. */
function rowsBetween(first: number, last: number, rows: readonly number[]): readonly number[] {
  const end = Math.min(last, rows[rows.length - 1] ?? 0);
  return Array.from({ length: Math.max(0, end - first + 1) }, (_, index) => first + index);
}

/** The last row of a list: the line below it that explains the sheet ends it. */
function endOf(
  sheet: ReviewCells,
  rows: readonly number[],
  heading: number,
  { part, key, fields }: ListColumns,
  { actions, summary }: Words,
): number {
  const legend = { actions: actions.legend, decisions: summary.legend }[part as string];
  const column = key ?? fields.get('askedFor');
  if (legend === undefined || column === undefined) return Infinity;
  const said = legend.split(/\{\w+\}/).map((text) => text.trim());
  const end = rows.find((row) => {
    const text = row > heading ? textAt(sheet, row, column) : '';
    return text !== '' && said.every((each) => text.includes(each));
  });
  return end === undefined ? Infinity : end - 1;
}

function cellsInRow(
  sheet: ReviewCells,
  row: number,
  { part, key: keyColumn, fields }: ListColumns,
): readonly FoundCell[] {
  const [keyed, other] = PARTS[part];
  const key = keyColumn === undefined ? '' : textAt(sheet, row, keyColumn);
  const kind = key === '' ? other : keyed;
  if (kind === undefined) return [];
  return [...fields].map(([field, column]) => ({
    part: kind,
    key,
    field,
    value: valueAt(sheet, row, column),
    sheet: sheet.name,
    row,
    column,
  }));
}

/** Rows without an ID are called by their number in the list; of blank ones only those of the last list are to be filled in. */
function numbered(cells: readonly FoundCell[], blankAfter: number): readonly FoundCell[] {
  const numbers = new Map<number, number>();
  const isBlank = new Map<number, boolean>();
  for (const { row, key, value } of cells) {
    if (key === '') isBlank.set(row, (isBlank.get(row) ?? true) && value === null);
  }
  return cells.flatMap((cell): FoundCell[] => {
    if (cell.key !== '') return [cell];
    if (isBlank.get(cell.row) === true && cell.row < blankAfter) return [];
    const number = numbers.get(cell.row) ?? numbers.size + 1;
    numbers.set(cell.row, number);
    return [{ ...cell, key: String(number) }];
  });
}

function lastRowBefore(heads: readonly { readonly row: number }[]): number {
  return heads[heads.length - 1]?.row ?? 0;
}
