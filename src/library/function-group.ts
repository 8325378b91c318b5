/** The function of a company that usually owns a KPI: a second tag beside the perspective. */
export const FUNCTION_GROUPS = [
  'Financial',
  'Customer',
  'Production & Operations',
  'Human Resources',
  'Marketing & Sales',
  'R&D',
  'External',
] as const;

export type FunctionGroup = (typeof FUNCTION_GROUPS)[number];
