import { cellAddress } from '../../tables/cell-address';
import type { Column } from '../columns/column-guess';
import { readFigure } from '../figures/read-figure';
import type { NamedTable } from '../kpis/workbook-kpis';
import type { ImportProblem } from '../proposal/import-problem';
import type { RowGuess } from '../rows/row-guess';
import { textOf } from '../sheet/cell-facts';

/** Two rows at least make a total worth the name. */
const FEWEST = 2;
const MOST = 200;
/** Printed figures are rounded: their sum may be off by a little. */
const TOLERANCE = 0.002;

/** Totals that are the sum of the rows beside them in most columns, and not in another one. */
export function totalProblems(named: NamedTable): ImportProblem[] {
  return named.read.rows.flatMap((row, index) =>
    row.role === 'total' ? differences(named, index) : [],
  );
}

/** A figure of the total, and what the rows come to. */
interface Compared {
  readonly place: number;
  readonly value: number;
  readonly sum: number;
}

function differences(named: NamedTable, index: number): ImportProblem[] {
  const compared = bestOf([rowsBeside(named, index, -1), rowsBeside(named, index, 1)].flat());
  const wrong = compared.filter((each) => !isSame(each));
  const [first] = wrong;
  if (first === undefined || !isTotalOf(compared)) return [];
  const { grid } = named.read.table;
  const at = named.read.rows[index]?.line.at ?? 0;
  const [row, column] = grid.isTurned ? [first.place, at] : [at, first.place];
  const cell = cellAddress(grid.sheet.name, row, column);
  return [
    {
      code: 'total-differs',
      severity: 'Warning',
      place: { sheet: grid.sheet.name, row: row + 1, cell },
      data: { cell, value: first.value, sum: Number(first.sum.toPrecision(12)) },
    },
  ];
}

/** It is theirs where at least half of its figures say so; one of several could be by chance. */
function isTotalOf(compared: readonly Compared[]): boolean {
  const right = compared.filter(isSame).length;
  return right >= compared.length / 2 && (right > 1 || compared.length === FEWEST);
}

function bestOf(ways: readonly (readonly Compared[])[]): readonly Compared[] {
  const right = (way: readonly Compared[]) => way.filter(isSame).length;
  return ways.reduce<readonly Compared[]>(
    (best, way) => (right(way) > right(best) ? way : best),
    [],
  );
}

function isSame({ value, sum }: Compared): boolean {
  return Math.abs(sum - value) <= Math.abs(value) * TOLERANCE;
}

/** The total beside the sums of the next two, three and more KPIs, as far as its section goes. */
function rowsBeside(named: NamedTable, index: number, step: 1 | -1): Compared[][] {
  const { rows } = named.read;
  const own = figuresOf(named, rows[index]);
  let unit = unitOf(named, rows[index]);
  const sums = new Map<number, number>();
  const ways: Compared[][] = [];
  let count = 0;
  for (let away = 1; away <= MOST && own.size >= FEWEST; away++) {
    const row = rows[index + step * away];
    if (row?.role !== 'kpi') break;
    unit ??= unitOf(named, row);
    if (unitOf(named, row) !== unit) continue;
    for (const [place, value] of figuresOf(named, row))
      sums.set(place, (sums.get(place) ?? 0) + value);
    count += 1;
    if (count >= FEWEST)
      ways.push(Array.from(own, ([place, value]) => ({ place, value, sum: sums.get(place) ?? 0 })));
  }
  return ways;
}

/** Only what is counted in the same unit is added up. */
function unitOf({ read: { columns } }: NamedTable, row: RowGuess | undefined): string | undefined {
  const column = columns.find(({ guess }) => guess.role === 'measureUnit');
  const cell = column && row?.line.cells.get(column.place);
  return cell && textOf(cell);
}

/** Figures of a row that can be added up, by place; of a total that is 0 nothing can be said. */
function figuresOf(
  { read: { columns }, separators }: NamedTable,
  row: RowGuess | undefined,
): ReadonlyMap<number, number> {
  return new Map(
    columns.filter(isFigures).flatMap(({ place }): [number, number][] => {
      const { value, isPercent } = readFigure(row?.line.cells.get(place), separators);
      return value === undefined || value === 0 || isPercent ? [] : [[place, value]];
    }),
  );
}

function isFigures({ guess: { role, holds, measure } }: Column): boolean {
  return role === 'value' && !holds && measure !== 'status' && measure !== 'variance';
}
