import type { Role } from '../../../import/proposal/proposal';
import type { Palette } from '../../../look/palette';

/** Places of colours in the palette of perspectives; what is shown of a role is its word too. */
const PLACES: Partial<Record<Role, number>> = {
  kpi: 0,
  perspective: 5,
  objective: 6,
  orgUnit: 7,
  owner: 4,
  measureUnit: 2,
  weight: 3,
  value: 1,
};
const OTHER = 3;

/** The CSS colour of a field in the preview; undefined for columns that are left out. */
export function roleColour(role: Role | undefined, { perspectives }: Palette): string | undefined {
  if (role === undefined || role === 'ignore') return undefined;
  return perspectives[PLACES[role] ?? OTHER];
}
