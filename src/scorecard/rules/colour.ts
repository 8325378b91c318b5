import type { Colour } from '../model/status';
import type { Position } from './position';

/** Green, amber or red; a value on a boundary has the better colour. Green equal to amber means no amber. */
export function colourOf({
  at,
  green,
  amber,
  tolerance,
}: Pick<Position, 'at' | 'green' | 'amber' | 'tolerance'>): Colour {
  if (at >= green - tolerance) return 'Green';
  return at >= amber - tolerance ? 'Amber' : 'Red';
}
