/** The words of a status, the same in functions, tables, pane and review. */
export const STATUSES = ['Green', 'Amber', 'Red', 'No data', 'Not scored', 'Not due'] as const;

export type Status = (typeof STATUSES)[number];

/** The three statuses that a rule can give to a value. */
export type Colour = 'Green' | 'Amber' | 'Red';
