/** The tables of a scorecard workbook in the order of their sheets. */
export const TABLE_NAMES = [
  'BSC_Setup',
  'BSC_Perspectives',
  'BSC_Units',
  'BSC_Objectives',
  'BSC_Links',
  'BSC_KPIs',
  'BSC_Data',
  'BSC_Analysis',
  'BSC_Actions',
  'BSC_Initiatives',
  'BSC_SWOT',
  'BSC_Reviews',
  'BSC_Decisions',
  'BSC_Snapshots',
  'BSC_KPIReview',
  'BSC_Changes',
  'BSC_Ignored',
  'BSC_Imports',
] as const;

export type TableName = (typeof TABLE_NAMES)[number];

export function isTableName(name: string): name is TableName {
  return TABLE_NAMES.some((table) => table === name);
}

/** The tables whose rows others refer to by ID. */
export const ID_TABLES = [
  'BSC_Perspectives',
  'BSC_Units',
  'BSC_Objectives',
  'BSC_KPIs',
] as const satisfies readonly TableName[];

export type IdTable = (typeof ID_TABLES)[number];
