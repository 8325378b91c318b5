/** What a button beside a finding offers to do. */
export const FIX_KINDS = [
  'moveToInitiatives',
  'addFromLibrary',
  'addObjective',
  'enterValue',
  'nameOwner',
  'openForm',
  'changeFrequency',
  'pair',
  'makeWhole',
  'openMap',
  'assign',
  'explainAndAct',
  'reviewKpis',
  'closeReview',
] as const;

export type FixKind = (typeof FIX_KINDS)[number];
