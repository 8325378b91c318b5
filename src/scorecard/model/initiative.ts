import type { CalendarDate } from '../periods/calendar-date';

export const INITIATIVE_STATUSES = ['Planned', 'In progress', 'Done', 'Stopped'] as const;

/** A project that should move an objective or a KPI. */
export interface Initiative {
  readonly id: string;
  readonly name: string;
  readonly objective?: string;
  readonly kpi?: string;
  readonly owner?: string;
  readonly start?: CalendarDate;
  readonly due?: CalendarDate;
  /** A ratio: 0.4 = 40 % done. */
  readonly done?: number;
  readonly budget?: number;
  readonly spent?: number;
  readonly forecast?: number;
  readonly status?: (typeof INITIATIVE_STATUSES)[number];
  readonly risk?: string;
}
