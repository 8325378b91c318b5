import { unitTree } from '../../../scorecard/cascade/unit-tree';
import { unitIdFor } from '../../../scorecard/edits/unit-id-for';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import { UNIT_LEVELS, type Unit, type UnitLevel } from '../../../scorecard/model/unit';
import type { Dictionary } from '../../../strings/dictionary';
import { fill } from '../../../strings/fill';

/** A unit as it is typed. */
export interface UnitDraft {
  readonly name: string;
  readonly level: UnitLevel | undefined;
  readonly parent: string | undefined;
  readonly weight: number | undefined;
  readonly head: string;
  /** Blank while it follows the name. */
  readonly id: string;
}

/** What a form begins with: the unit as it is, or a new one below another, a level further down. */
export function unitDraft(
  unit: Unit | undefined,
  parent: string | undefined,
  { units }: Scorecard,
): UnitDraft {
  if (unit) {
    const { name, level, weight, head = '', id } = unit;
    return { name, level, parent: unit.parent, weight, head, id };
  }
  const above = units.find(({ id }) => id === parent) ?? unitTree(units).unit;
  const level = above?.level
    ? UNIT_LEVELS[Math.min(levelBelow(above.level), UNIT_LEVELS.length - 1)]
    : 'Department';
  return { name: '', level, parent: above?.id, weight: undefined, head: '', id: '' };
}

/** A company of departments is more common than one of divisions. */
function levelBelow(level: UnitLevel): number {
  return level === 'Company' ? UNIT_LEVELS.indexOf('Department') : UNIT_LEVELS.indexOf(level) + 1;
}

/** The unit that a draft says; blank texts are absent. */
export function unitOf(draft: UnitDraft, { units }: Scorecard): Unit {
  const { level, parent, weight } = draft;
  const name = draft.name.trim();
  const id = draft.id.trim() === '' ? unitIdFor(name, units) : draft.id.trim();
  const head = draft.head.trim() === '' ? undefined : draft.head.trim();
  return { id, name, level, parent, weight, head };
}

/** Why a draft cannot be saved, by field. */
export type UnitFaults = Partial<Record<keyof UnitDraft, string>>;

/** @param before the unit that is changed; absent for a new one */
export function unitFaults(
  draft: UnitDraft,
  before: Unit | undefined,
  { units }: Scorecard,
  { cascade }: Pick<Dictionary['pane'], 'cascade'>,
): UnitFaults {
  const faults: { -readonly [Field in keyof UnitFaults]: UnitFaults[Field] } = {};
  if (draft.name.trim() === '') faults.name = cascade.nameMissing;
  if ((draft.weight ?? 0) < 0) faults.weight = cascade.weightNegative;
  const taken = units.find(
    ({ id }) => id.toLowerCase() === draft.id.trim().toLowerCase() && id !== before?.id,
  );
  if (taken) faults.id = fill(cascade.idTaken, { name: taken.name });
  const isTop = before !== undefined && unitTree(units).unit?.id === before.id;
  if (!isTop && units.length > 0 && draft.parent === undefined && unitTree(units).unit) {
    faults.parent = cascade.parentMissing;
  }
  return faults;
}
