/** The functions that the buttons of the ribbon call, by the names that the manifest gives them. */
export const RIBBON_COMMANDS = [
  'startSample',
  'startTemplate',
  'startEmpty',
  'enterData',
  'overview',
  'refresh',
  'buildReview',
  'actions',
  'closeMonth',
  'strategyMap',
  'addKpi',
  'kpisFromLibrary',
  'kpisFromSelection',
  'allKpis',
  'cascade',
  'healthCheck',
  'kpiReview',
  'insertStatus',
  'insertAchievement',
  'insertVariance',
  'insertRollUp',
  'insertOther',
  'freezeValues',
  'help',
] as const;

export type RibbonCommand = (typeof RIBBON_COMMANDS)[number];
