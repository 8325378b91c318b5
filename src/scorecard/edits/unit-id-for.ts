import type { Unit } from '../model/unit';
import { freeId } from './free-id';

const FIRST = /^./u;
/** IDs of objectives and KPIs are built with it, so it is kept short. */
const FIRST_TWO = /^.{1,2}/u;

/**
 * A short ID from a unit's name that no unit has: initials, or the first letters of a single word, without marks.
 *
 * @example unitIdFor('Supply chain', []) // "SC"
 */
export function unitIdFor(name: string, units: readonly Unit[]): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toUpperCase()
    .match(/[\p{L}\p{N}]+/gu);
  const letters =
    words?.length === 1 ? words[0] : words?.map((word) => FIRST.exec(word)?.[0]).join('');
  const id = FIRST_TWO.exec(letters ?? '')?.[0] ?? 'U';
  return freeId(
    id,
    units.map((unit) => unit.id),
  );
}
