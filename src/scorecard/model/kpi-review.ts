import type { CalendarDate } from '../periods/calendar-date';

export const KPI_REVIEW_TRIGGERS = [
  'Scheduled',
  'New market',
  'Restructuring',
  'Merger',
  'Strategy change',
] as const;
export const KPI_REVIEW_DECISIONS = ['Keep', 'Modify', 'Eliminate'] as const;

/** What the periodic review of the KPI system decided about one KPI. */
export interface KpiReview {
  readonly date: CalendarDate;
  readonly trigger?: (typeof KPI_REVIEW_TRIGGERS)[number];
  readonly kpi: string;
  readonly decision?: (typeof KPI_REVIEW_DECISIONS)[number];
  readonly reason?: string;
  readonly change?: string;
}
