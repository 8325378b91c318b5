import type { SmartField } from './finding-value';

/** The five ticks in the order of the word that they make. */
export const SMART_FIELDS: readonly SmartField[] = [
  ...(['specific', 'measurable', 'achievable', 'relevant', 'timeBound'] as const),
];
