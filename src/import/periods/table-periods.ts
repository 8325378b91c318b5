import type { FiscalCalendar } from '../../scorecard/periods/fiscal-calendar';
import { parseDate } from '../../scorecard/periods/calendar-date';
import { monthPeriod, type Period } from '../../scorecard/periods/period';
import type { Column } from '../columns/column-guess';
import type { ReadTable } from '../regions/read-table';
import type { WorkbookContext } from '../workbook-context';
import type { PeriodLabel } from './period-label';
import { resolvePeriod } from './resolve-period';

/** The periods of a table's columns, by place, and the one of columns that name none. */
export interface TablePeriods {
  readonly byPlace: ReadonlyMap<number, Period>;
  readonly whole: Period;
  /** Of cells that name the period of their row. */
  readonly ofLabel: (label: PeriodLabel) => Period | undefined;
  /** No heading, title or name of a sheet said a year: this year was taken. */
  readonly isYearGuessed: boolean;
  /** Of months that have none of their own. */
  readonly year?: number;
  /** Nothing said a period at all. */
  readonly isWholeGuessed: boolean;
}

/** Resolves the labels of a table, with years from its surroundings. */
export function tablePeriods(
  { columns, context }: ReadTable,
  workbook: WorkbookContext,
): TablePeriods {
  const { today } = workbook;
  const calendar =
    context.fiscalStart === undefined
      ? workbook.calendar
      : { startMonth: context.fiscalStart, namedBy: 'end' as const };
  const thisYear = parseDate(today)?.year;
  const known =
    context.period?.year ??
    columns.find(({ period }) => period?.year !== undefined)?.period?.year ??
    workbook.year;
  const year = known ?? thisYear;
  const labelled = columns.flatMap(({ place, period, guess }) =>
    period && guess.role === 'value' ? [{ place, label: settled(period, workbook) }] : [],
  );
  const years = yearsInOrder(labelled, year, context.period, calendar);
  const byPlace = new Map<number, Period>();
  for (const { place, label } of labelled) {
    const turned = years.get(place);
    // The year is the calendar's by now.
    const dated =
      turned === undefined ? label : { grain: label.grain, number: label.number, year: turned };
    const period = resolvePeriod(
      dated,
      year,
      label.grain === 'Month' ? calendar : workbook.calendar,
    );
    if (period) byPlace.set(place, period);
  }
  const headed = context.period ?? headedPeriod(columns) ?? workbook.period;
  const whole = headed && resolvePeriod(settled(headed, workbook), year, workbook.calendar);
  return {
    byPlace,
    whole: whole ?? monthOf(today),
    ofLabel: (label) =>
      resolvePeriod(
        settled(label, workbook),
        year,
        label.grain === 'Month' ? calendar : workbook.calendar,
      ),
    ...(year === undefined ? {} : { year }),
    isYearGuessed: known === undefined && labelled.some(({ label }) => label.year === undefined),
    isWholeGuessed: whole === undefined,
  };
}

/** T1 is a month or a quarter, as the workbook has it. */
function settled(label: PeriodLabel, { areQuarters }: WorkbookContext): PeriodLabel {
  return label.isMonthOrQuarter && areQuarters ? { ...label, grain: 'Quarter' } : label;
}

/**
 * Calendar years of months that have none of their own. Those of a fiscal year begin in the year before the one that
 * names it; others that pass from December to January begin in the year that is known.
 */
function yearsInOrder(
  labelled: readonly { readonly place: number; readonly label: PeriodLabel }[],
  year: number | undefined,
  around: PeriodLabel | undefined,
  { startMonth }: FiscalCalendar,
): ReadonlyMap<number, number> {
  const months = labelled.filter(
    ({ label }) =>
      label.grain === 'Month' &&
      !label.isFiscalNumber &&
      (label.year === undefined || label.isFiscalYear),
  );
  const first = months[0]?.label;
  if (first === undefined || year === undefined) return new Map();
  const isFiscal = first.isFiscalYear === true || around?.isFiscalYear === true;
  const turns = months.filter(
    ({ label }, index) => label.number < (months[index - 1]?.label.number ?? 0),
  );
  const start = startMonth > 1 ? startMonth : first.number;
  // Plan and actual of one month stand side by side: only a smaller number is another year.
  if (turns.length > 1 || (turns.length === 0 && !isFiscal) || start === 1) return new Map();
  const endsIn = first.year ?? (isFiscal ? year : year + 1);
  return new Map(
    months.map(({ place, label }) => [place, label.number >= start ? endsIn - 1 : endsIn]),
  );
}

/** A heading of the names, or the corner of a turned table, that is a period: "March 2026" over the KPIs. */
function headedPeriod(columns: readonly Column[]): PeriodLabel | undefined {
  const others = columns.filter(({ guess }) => guess.role !== 'value');
  return others.map(({ period }) => period).find((period) => period?.year !== undefined);
}

function monthOf(today: string): Period {
  const { year, month } = parseDate(today) ?? { year: 2000, month: 1 };
  return monthPeriod(year, month);
}

/** The column of a table that names the period of each row. */
export function periodColumn(columns: readonly Column[]): Column | undefined {
  return columns.find(({ guess }) => guess.holds === 'period');
}
