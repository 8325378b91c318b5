import type { Period } from '../periods/period';

export const SWOT_KINDS = ['Strength', 'Weakness', 'Opportunity', 'Threat'] as const;

export interface SwotEntry {
  readonly period?: Period;
  readonly kind: (typeof SWOT_KINDS)[number];
  readonly statement: string;
  readonly objective?: string;
}
