export const UNIT_LEVELS = ['Company', 'Division', 'Department', 'Team', 'Person'] as const;

export type UnitLevel = (typeof UNIT_LEVELS)[number];

/** A part of the organisation that has objectives of its own. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly level?: UnitLevel;
  readonly parent?: string;
  readonly weight?: number;
  readonly head?: string;
}
