import type { Box, CellValue } from '../../../engine';
import { factsOf, type ChartType } from './chart-type';

/** The cells of one series. */
export interface SeriesCells {
  readonly name: Box | undefined;
  readonly values: Box;
  readonly bubbleSizes: Box | undefined;
}

export interface SplitSource {
  readonly plotBy: 'Rows' | 'Columns';
  readonly categories: Box | undefined;
  readonly series: readonly SeriesCells[];
}

/** Rows of cells with the box they are in; by columns it is the same seen from the side. */
interface Table {
  readonly values: readonly (readonly CellValue[])[];
  readonly boxOf: (row: number, column: number, rows: number, columns: number) => Box;
}

function tableOf(values: readonly (readonly CellValue[])[], box: Box): Table {
  return {
    values,
    boxOf: (row, column, rows, columns) => ({
      row: box.row + row,
      column: box.column + column,
      rows,
      columns,
    }),
  };
}

function turned(values: readonly (readonly CellValue[])[], box: Box): Table {
  const [first = []] = values;
  return {
    values: first.map((_value, column) => values.map((row) => row[column] ?? '')),
    boxOf: (row, column, rows, columns) => ({
      row: box.row + column,
      column: box.column + row,
      rows: columns,
      columns: rows,
    }),
  };
}

function hasText(cells: readonly CellValue[]): boolean {
  return cells.some((cell) => typeof cell === 'string' && cell !== '');
}

/** Columns of categories at the left: those with texts, or one beside an empty corner. */
function headColumns({ values }: Table, hasHead: boolean): number {
  const [first = []] = values;
  const body = hasHead ? values.slice(1) : values;
  let count = 0;
  while (count < first.length - 1 && hasText(body.map((row) => row[count] ?? ''))) count += 1;
  const isCornerBlank = first[0] === '' && first.length > 1 && values.length > 1;
  return count === 0 && isCornerBlank ? 1 : count;
}

/** Whether the first row holds the names of the series. */
function hasHeadRow({ values }: Table): boolean {
  const [first = []] = values;
  if (values.length < 2) return false;
  return hasText(first.slice(first.length > 1 ? 1 : 0)) || (first[0] === '' && first.length > 1);
}

function splitColumns(table: Table, type: ChartType): Omit<SplitSource, 'plotBy'> {
  const { values, boxOf } = table;
  const width = values[0]?.length ?? 0;
  const top = hasHeadRow(table) ? 1 : 0;
  const { shape } = factsOf(type);
  const isByNumbers = shape === 'scatter' || shape === 'bubble';
  const heads = isByNumbers && width > 1 ? 1 : headColumns(table, top === 1);
  const height = values.length - top;
  const step = shape === 'bubble' ? 2 : 1;
  const series: SeriesCells[] = [];
  for (let column = heads; column < width; column += step) {
    const isSized = shape === 'bubble' && column + 1 < width;
    series.push({
      name: top === 1 ? boxOf(0, column, 1, 1) : undefined,
      values: boxOf(top, column, height, 1),
      bubbleSizes: isSized ? boxOf(top, column + 1, height, 1) : undefined,
    });
  }
  return { categories: heads === 0 ? undefined : boxOf(top, 0, height, heads), series };
}

/**
 * Tells the names, categories and values of a chart's source apart, as Excel does: a first row or column with texts, or
 * beside an empty corner, holds names. Unless told, the longer side becomes the categories.
 */
export function splitSource(
  values: readonly (readonly CellValue[])[],
  box: Box,
  type: ChartType,
  seriesBy: 'Auto' | 'Rows' | 'Columns',
): SplitSource {
  const automatic = box.columns > box.rows ? 'Rows' : 'Columns';
  const plotBy = seriesBy === 'Auto' ? automatic : seriesBy;
  const table = plotBy === 'Columns' ? tableOf(values, box) : turned(values, box);
  return { plotBy, ...splitColumns(table, type) };
}
