import type { CalendarDate } from '../periods/calendar-date';
import type { Period } from '../periods/period';

export const ROOT_CAUSES = ['Process', 'Resources', 'People', 'Market', 'Other'] as const;
export const VOICES = ['Management', 'Employee', 'Customer', 'Partner'] as const;

/** Why a KPI is where it is in one period. */
export interface Analysis {
  readonly kpi: string;
  readonly period: Period;
  readonly whatHappened?: string;
  readonly rootCause?: (typeof ROOT_CAUSES)[number];
  readonly voice?: (typeof VOICES)[number];
  readonly author?: string;
  readonly date?: CalendarDate;
  readonly noActionBecause?: string;
}
