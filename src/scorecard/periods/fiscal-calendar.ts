/** When the fiscal year starts and which calendar year it is named after. */
export interface FiscalCalendar {
  /** 1 = January … 12 = December. */
  readonly startMonth: number;
  /** FY 2026 starting in April ends in March 2026 (`end`) or March 2027 (`start`). */
  readonly namedBy: 'end' | 'start';
}

export const CALENDAR_YEAR: FiscalCalendar = { startMonth: 1, namedBy: 'end' };
