import { dayNumber, parseDate, type CalendarDate } from '../../scorecard/periods/calendar-date';
import type { FiscalCalendar } from '../../scorecard/periods/fiscal-calendar';
import type { Period } from '../../scorecard/periods/period';
import { dayNumbersOf } from '../../scorecard/periods/period-days';
import { formatPeriod } from '../../scorecard/periods/period-text';
import type { Row } from '../cells/cell-type';
import { Fault } from '../fault';
import type { Layout } from '../layout';
import { data } from '../schema/data';
import { problemAt, type TableProblem } from './problem-at';

interface FutureActual {
  readonly row: number;
  readonly period: Period;
  count: number;
}

/** Health rule D2: actuals of periods that have not begun today, one problem for each KPI, at its first such row. */
export function futureActuals(
  layout: Layout,
  calendar: FiscalCalendar,
  today: CalendarDate,
): TableProblem[] {
  const table = layout.tables.get('BSC_Data');
  const date = parseDate(today);
  if (!table || !date) return [];
  const column = data.columns.findIndex(({ field }) => field === 'period');
  const isLater = (period: Period) => dayNumbersOf(period, calendar).first > dayNumber(date);
  return firstOfEachKpi(table.items, isLater).map(({ row, period, count }) =>
    problemAt(Fault.of('actual-in-future', { period: formatPeriod(period), count }), {
      grid: table.grid,
      row,
      position: table.positions[column] ?? 0,
      column: data.columns[column]?.heading ?? '',
    }),
  );
}

function firstOfEachKpi(
  items: readonly (Row | undefined)[],
  isLater: (period: Period) => boolean,
): FutureActual[] {
  const found = new Map<unknown, FutureActual>();
  items.forEach((item, row) => {
    if (item?.actual === undefined) return;
    // The column's type makes periods of its cells.
    const period = item.period as Period;
    if (!isLater(period)) return;
    const first = found.get(item.kpi);
    if (first) first.count += 1;
    else found.set(item.kpi, { row, period, count: 1 });
  });
  return [...found.values()];
}
