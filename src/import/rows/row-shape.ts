import type { Column } from '../columns/column-guess';
import { kindOf, textOf } from '../sheet/cell-facts';
import type { Line } from '../sheet/grid';
import type { SourceCell } from '../sheet/source-sheet';

/** One line of a table as its columns divide it. */
export interface RowShape {
  readonly line: Line;
  /** The cell of the name. */
  readonly label?: string;
  /** The name of merged cells that begin above. */
  readonly coveredLabel?: string;
  /** Where the name is blank: the first text of the line, in whatever column. */
  readonly firstText?: string;
  readonly figures: number;
  readonly nothings: number;
  /** Filled fields of the KPI: unit, owner, direction, thresholds; sections have a weight as well. */
  readonly fields: number;
  readonly cells: number;
  /** One text reaches over several columns. */
  readonly isSpread: boolean;
}

const FIELDS = [
  'measureUnit',
  'owner',
  'direction',
  'baseline',
  'threshold',
  'orgUnit',
  'note',
  'initiative',
  'objective',
];

export function rowShape(line: Line, columns: readonly Column[]): RowShape {
  const names = columns.find(({ guess }) => guess.role === 'kpi');
  const own = columns.flatMap((column) => {
    const cell = line.cells.get(column.place);
    return cell ? [{ column, cell }] : [];
  });
  const values = own.filter(
    ({ column: { guess } }) => guess.role === 'value' && guess.holds === undefined,
  );
  const label = names && labelOf(line.cells.get(names.place));
  const covered = names && line.covered.get(names.place);
  // Only what begins above is the name of this row too: a text from the left is a heading of a section.
  const isFromAbove = covered !== undefined && ![...line.cells.values()].includes(covered);
  const coveredLabel = isFromAbove ? labelOf(covered) : undefined;
  const first = label === undefined ? own.find(({ cell }) => labelOf(cell)) : undefined;
  const firstText = label ?? labelOf(first?.cell);
  return {
    line,
    ...(label === undefined ? {} : { label }),
    ...(coveredLabel === undefined ? {} : { coveredLabel }),
    ...(firstText === undefined ? {} : { firstText }),
    ...countsOf(values.map(({ cell }) => cell)),
    fields: own.filter(({ column: { guess } }) => FIELDS.includes(guess.role)).length,
    cells: own.length,
    isSpread: own.length === 1 && line.covered.size > 0,
  };
}

function countsOf(cells: readonly SourceCell[]): Pick<RowShape, 'figures' | 'nothings'> {
  const counts = { figures: 0, nothings: 0 };
  for (const cell of cells) {
    const kind = kindOf(cell);
    if (kind === 'nothing') counts.nothings += 1;
    else if (kind === 'figure' || kind === 'sentence' || kind === 'error') counts.figures += 1;
  }
  return counts;
}

function labelOf(cell: SourceCell | undefined): string | undefined {
  if (cell === undefined) return undefined;
  const text = textOf(cell);
  if (text === undefined || text === '') return undefined;
  const kind = kindOf(cell);
  const isLabel = kind !== 'nothing' && (kind !== 'figure' || /\p{L}/u.test(text));
  return isLabel ? text : undefined;
}
