import type { CalendarDate } from '../periods/calendar-date';
import type { Period } from '../periods/period';

export interface Decision {
  readonly period: Period;
  readonly askedFor: string;
  readonly decision?: string;
  readonly owner?: string;
  readonly due?: CalendarDate;
}
