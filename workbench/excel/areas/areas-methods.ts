import { MAX_COLUMNS, MAX_ROWS, intersectionOf } from '../../engine';
import {
  NULL_OBJECT,
  invalidArgument,
  method,
  orNotFound,
  otherwise,
  truth,
  wholeNumber,
  type Argument,
  type HostObject,
  type Methods,
} from '../../protocol';
import { checkedBox } from '../range/boxes';
import { copyCells } from '../range/copying';
import { rangeFromArgument } from '../range/range-from-text';
import { areasFromArgument } from './areas-from-argument';
import type { RangeAreas } from './range-areas';
import { specialBoxes, specialKind, specialValues } from './special-cells';

function orNothing(areas: RangeAreas | undefined): HostObject {
  return areas ?? NULL_OBJECT;
}

/** The cells that both have; undefined when there are none. */
function intersection(areas: RangeAreas, other: Argument): RangeAreas | undefined {
  const others = areasFromArgument(areas.book, areas.sheetId, other);
  if (others.sheetId !== areas.sheetId) throw invalidArgument();
  const boxes = areas.boxes.flatMap((box) =>
    others.boxes.flatMap((one) => intersectionOf(box, one) ?? []),
  );
  return boxes.length === 0 ? undefined : areas.at(boxes);
}

function special(areas: RangeAreas, ...[kind, values]: SpecialArguments): RangeAreas | undefined {
  const boxes = specialBoxes(areas.book, areas.cells.places, kind, values);
  return boxes.length === 0 ? undefined : areas.at(boxes);
}
type SpecialArguments = [ReturnType<typeof specialKind>, ReturnType<typeof specialValues>];

const anything = (value: Argument) => value;

/** What areas do, and the areas and cells that they lead to. */
export const AREAS_METHODS: Methods<RangeAreas, 'RangeAreas'> = {
  calculate: method([], ({ book }) => {
    book.engine.calculation.release();
  }),
  clear: method([anything], ({ ranges }, what) => {
    for (const range of ranges) void range.type.methods.get('clear')?.run(range, [what]);
  }),
  copyFrom: method(
    [anything, anything, otherwise(truth, false), otherwise(truth, false)],
    (areas, source, kind, skipBlanks, transpose) => {
      const from = rangeFromArgument(areas.book, areas.sheetId, source);
      const copied = (['All', 'Formulas', 'Values', 'Formats'] as const).find(
        (one) => one === (kind ?? 'All'),
      );
      if (!copied) throw invalidArgument();
      for (const range of areas.ranges) {
        copyCells(from, range, { kind: copied, skipBlanks, transpose });
      }
    },
    { readsResults: true },
  ),
  getEntireColumn: method([], (areas) =>
    orNotFound(areas.changed((box) => ({ ...box, row: 0, rows: MAX_ROWS }))),
  ),
  getEntireRow: method([], (areas) =>
    orNotFound(areas.changed((box) => ({ ...box, column: 0, columns: MAX_COLUMNS }))),
  ),
  getIntersection: method([anything], (areas, other) => orNotFound(intersection(areas, other))),
  getIntersectionOrNullObject: method([anything], (areas, other) =>
    orNothing(intersection(areas, other)),
  ),
  getOffsetRangeAreas: method([wholeNumber, wholeNumber], (areas, rows, columns) =>
    orNotFound(
      areas.changed((box) =>
        checkedBox({ ...box, row: box.row + rows, column: box.column + columns }),
      ),
    ),
  ),
  getSpecialCells: method(
    [specialKind, specialValues],
    (areas, kind, values) => orNotFound(special(areas, kind, values)),
    { readsResults: true },
  ),
  getSpecialCellsOrNullObject: method(
    [specialKind, specialValues],
    (areas, kind, values) => orNothing(special(areas, kind, values)),
    { readsResults: true },
  ),
  getUsedRangeAreas: method(
    [otherwise(truth, false)],
    (areas, valuesOnly) => orNotFound(areas.used(valuesOnly)),
    { readsResults: true },
  ),
  getUsedRangeAreasOrNullObject: method(
    [otherwise(truth, false)],
    (areas, valuesOnly) => orNothing(areas.used(valuesOnly)),
    { readsResults: true },
  ),
  setDirty: method([], ({ book, sheetId, boxes }) => {
    const cells = boxes.map(({ row, column }) => ({ sheetId, row, column }));
    book.engine.calculation.recalculate(cells);
  }),
};
