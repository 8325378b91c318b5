import { blockOf } from '../../book/place';
import type { PageWish } from '../sheet-frame';
import {
  MAP_GRID,
  MAP_HEIGHTS,
  MAP_ROWS,
  ROWS_TO_LINE,
  type MapLayout,
  type MapLine,
} from './map-layout';

/** What one page holds of the map at most, in points; a little more is made smaller, to stay on it. */
const ROOM = 560;
const ROOM_OF_ONE = 830;
/** At this scale, in %, the map fills the width of a page. */
const SCALE = 82;
const TITLES = { first: 2, last: 3 };

/** The row of the notes, which are the last of the sheet. */
export function mapEnd({ lines }: MapLayout): number {
  return MAP_ROWS.first + lines.length * ROWS_TO_LINE;
}

/** One page as long as the boxes can be read on it; else as many as it takes, broken between lines of boxes. */
export function mapPage(layout: MapLayout): PageWish {
  const area = blockOf(1, 1, mapEnd(layout), MAP_GRID.first + MAP_GRID.count - 1);
  if (sumOf(layout.lines) <= ROOM_OF_ONE) return { area, fit: { wide: 1, tall: 1 } };
  return { area, fit: { scale: SCALE }, titleRows: TITLES, breaksAfter: breaksIn(layout) };
}

/** Before a perspective that no longer fits; inside one only where it is longer than a page. */
function breaksIn({ perspectives }: MapLayout): readonly number[] {
  const breaks: number[] = [];
  let used = 0;
  for (const { lines } of perspectives) {
    const whole = sumOf(lines);
    for (const [index, line] of lines.entries()) {
      const height = heightOf(line);
      const needed = index === 0 && whole <= ROOM ? whole : height;
      if (used > 0 && used + needed > ROOM) {
        breaks.push(line.top - 1);
        used = 0;
      }
      used += height;
    }
  }
  return breaks;
}

function sumOf(lines: readonly MapLine[]): number {
  return lines.reduce((sum, line) => sum + heightOf(line), 0);
}

function heightOf({ nameHeight }: MapLine): number {
  const { margin, status, count, gap } = MAP_HEIGHTS;
  return nameHeight + 2 * margin + status + count + gap;
}
