import { monthsLater } from '../health/months-later';
import { settingsOf } from '../evaluation/settings';
import type { Setup } from '../model/setup';
import {
  datePartsOf,
  dayNumber,
  formatDate,
  parseDate,
  type CalendarDate,
} from '../periods/calendar-date';
import { dayNumbersOf, lastDayOf } from '../periods/period-days';
import { MONTHS_IN, type Period } from '../periods/period';

const DAYS_IN_WEEK = 7;

/**
 * The day by which the figures of a period have to be in: that of the first review after it, by the meeting date of Setup
 * and the review cadence. Without a meeting date it is the period's last day.
 */
export function dueDateOf(period: Period, setup: Setup): CalendarDate {
  const { calendar, grain } = settingsOf(setup);
  const last = lastDayOf(period, calendar);
  const meeting = setup.meetingDate;
  if (meeting === undefined || parseDate(meeting) === undefined) return last;
  const cadence = setup.reviewCadence ?? grain;
  return cadence === 'Week'
    ? weeklyAfter(meeting, dayNumbersOf(period, calendar).last)
    : monthlyAfter(meeting, MONTHS_IN[cadence], last);
}

/** Days since the due date; 0 on that day and before it. */
export function daysLate(period: Period, setup: Setup, today: CalendarDate): number {
  return Math.max(0, dayOf(today) - dayOf(dueDateOf(period, setup)));
}

function weeklyAfter(meeting: CalendarDate, last: number): CalendarDate {
  const weeks = Math.floor((last - dayOf(meeting)) / DAYS_IN_WEEK) + 1;
  return formatDate(datePartsOf(dayOf(meeting) + weeks * DAYS_IN_WEEK));
}

function monthlyAfter(meeting: CalendarDate, months: number, last: CalendarDate): CalendarDate {
  const at = (turn: number): CalendarDate => monthsLater(meeting, turn * months) ?? meeting;
  // The right turn, or the one before it: months of different lengths shift a day at most.
  let turn = Math.floor((monthOf(last) - monthOf(meeting)) / months) - 1;
  while (at(turn) <= last) turn += 1;
  return at(turn);
}

function monthOf(date: CalendarDate): number {
  const parts = parseDate(date);
  return parts ? parts.year * 12 + parts.month : 0;
}

function dayOf(date: CalendarDate): number {
  const parts = parseDate(date);
  return parts ? dayNumber(parts) : 0;
}
