import { statusSymbol } from '../../../look/status-symbol';
import type { Status } from '../../../scorecard/model/status';
import type { ConditionalFormat } from '../../book/conditional-format';
import { blockOf } from '../../book/place';
import { cellReference, quoted } from '../../book/reference';
import { statusColours } from '../../styling/styles';
import { MAP_GRID, MAP_ROWS, type MapBox, type MapLayout } from './map-layout';

/** One of each sign: not due and not scored share theirs. */
const SIGNED: readonly Status[] = ['Green', 'Amber', 'Red', 'No data', 'Not due'];

/**
 * Colours the boxes by the sign in their status cell. Boxes that begin in the same column share their rules, because a
 * rule can look in a fixed column of another row, whatever cell of the box it is about.
 */
export function mapFormats({ boxes }: Pick<MapLayout, 'boxes'>): readonly ConditionalFormat[] {
  const byLeft = new Map<number, MapBox[]>();
  for (const box of boxes.values()) {
    byLeft.set(box.left, [...(byLeft.get(box.left) ?? []), box]);
  }
  return [...byLeft.values()].flatMap((sharing) => {
    const rows = [MAP_ROWS.name, MAP_ROWS.status, MAP_ROWS.count];
    return rows.flatMap((row) => rowFormats(sharing, row));
  });
}

/** `row`: which of the rows of a line. */
function rowFormats(boxes: readonly MapBox[], row: number): readonly ConditionalFormat[] {
  const blocks = boxes.map((box) => {
    const at = box.row + row - MAP_ROWS.name;
    const left = MAP_GRID.first + box.left;
    return blockOf(at, left, at, left + box.width - 1);
  });
  const [first] = blocks;
  if (first === undefined) return [];
  const place = { row: first.top + MAP_ROWS.status - row, column: first.left };
  const status = cellReference(place, 'column');
  return SIGNED.map((each): ConditionalFormat => {
    const { text, tint } = statusColours(each);
    const formula = `LEFT(${status},1)=${quoted(statusSymbol(each))}`;
    const colour = row === MAP_ROWS.status ? { colour: text } : {};
    return { blocks, rule: { kind: 'formula', formula, fill: tint, ...colour } };
  });
}
