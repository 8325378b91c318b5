import type { MapBox } from './map-picture';

export type MapDirection = 'left' | 'right' | 'up' | 'down';

/** What lies across the way of an arrow key counts more than what lies along it. */
const ACROSS = 2;

/** The box that an arrow key leads to from another: the nearest one in that direction; undefined at the edge of the map. */
export function boxBeside(
  id: string,
  direction: MapDirection,
  boxes: ReadonlyMap<string, MapBox>,
): string | undefined {
  const from = boxes.get(id);
  if (from === undefined) return undefined;
  let best: { readonly id: string; readonly way: number } | undefined;
  for (const [other, box] of boxes) {
    const [along, across] = stepTo(from, box, direction);
    if (along <= 0) continue;
    if ((direction === 'left' || direction === 'right') && across > 0) continue;
    const way = along + ACROSS * across;
    if (best === undefined || way < best.way) best = { id: other, way };
  }
  return best?.id;
}

/** How far a box lies in a direction, and how far beside it, from middle to middle. */
function stepTo(from: MapBox, to: MapBox, direction: MapDirection): readonly [number, number] {
  const right = to.left + to.width / 2 - from.left - from.width / 2;
  const down = to.top + to.height / 2 - from.top - from.height / 2;
  switch (direction) {
    case 'left':
      return [-right, Math.abs(down)];
    case 'right':
      return [right, Math.abs(down)];
    case 'up':
      return [-down, Math.abs(right)];
    case 'down':
      return [down, Math.abs(right)];
  }
}
