/** A day as text, year-month-day: 2026-10-31. Compares as text in time order. */
export type CalendarDate = string;
