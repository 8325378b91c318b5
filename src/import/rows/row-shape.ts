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
  /** The first text of the line, in whatever column. */
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
  const firstText = own.map(({ cell }) => labelOf(cell)).find((text) => text !== undefined);
  return {
    line,
    ...(label === undefined ? {} : { label }),
    ...(coveredLabel === undefined ? {} : { coveredLabel }),
    ...(firstText === undefined ? {} : { firstText }),
    figures: values.filter(({ cell }) => ['figure', 'sentence', 'error'].includes(kindOf(cell)))
      .length,
    nothings: values.filter(({ cell }) => kindOf(cell) === 'nothing').length,
    fields: own.filter(({ column: { guess } }) => FIELDS.includes(guess.role)).length,
    cells: own.length,
    isSpread: own.length === 1 && line.covered.size > 0,
  };
}

function labelOf(cell: SourceCell | undefined): string | undefined {
  if (cell === undefined) return undefined;
  const text = textOf(cell);
  return text === undefined ||
    text === '' ||
    kindOf(cell) === 'nothing' ||
    (kindOf(cell) === 'figure' && !/\p{L}/u.test(text))
    ? undefined
    : text;
}
