/** What a KPI's Green and Amber are measured in: share of target, distance from target, or the actual itself. */
export const THRESHOLD_KINDS = ['ratio', 'points', 'values'] as const;

export type ThresholdKind = (typeof THRESHOLD_KINDS)[number];
