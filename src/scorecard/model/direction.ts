/** Which way a measure is better. `range` is better inside two limits, `none` is shown and never scored. */
export const DIRECTIONS = ['higher', 'lower', 'target', 'range', 'yesno', 'none'] as const;

export type Direction = (typeof DIRECTIONS)[number];
