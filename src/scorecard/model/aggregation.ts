/** How the readings of several periods become one figure. `entered`: typed by the user, never derived. */
export const AGGREGATIONS = ['sum', 'average', 'last', 'ratio', 'min', 'max', 'entered'] as const;

export type Aggregation = (typeof AGGREGATIONS)[number];
