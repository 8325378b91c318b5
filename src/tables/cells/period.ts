import { coarserPeriod, periodContaining } from '../../scorecard/periods/containing';
import { dateFromSerial, serialFromDate } from '../../scorecard/periods/excel-serial';
import { isFiner, type Grain } from '../../scorecard/periods/grain';
import { lastDatePartsOf } from '../../scorecard/periods/period-days';
import { formatPeriod, parsePeriodText } from '../../scorecard/periods/period-text';
import { yearPeriod, type Period } from '../../scorecard/periods/period';
import { Fault } from '../fault';
import type { CellValue } from '../table-grid';
import { isBlankText } from '../words/word-key';
import { FIRST_YEAR, isSafeSerial, looksLikeMonth, looksLikeYear } from './date';
import { dateFromText } from './date-text';
import type { CellContext, CellType, FilledCell, Row } from './cell-type';

/** A period of the scorecard: a day is the period of the scorecard's grain; a text keeps the length it names. */
export const period: CellType<Period> = {
  read: (cell, context) => (isNothing(cell) ? undefined : readPeriod(cell, context.grain, context)),
  write: (value, context) => writePeriod(value, context.grain, context),
  dependsOnCalendar: true,
  numberFormat: 'yyyy-mm-dd',
  width: 12,
};

/** The period of a reading, always as long as its KPI's frequency says. */
export const readingPeriod: CellType<Period> = {
  read: (cell, context, row) => {
    if (isNothing(cell)) return undefined;
    // Without its KPI the length cannot be judged, and the row has its problem already.
    if (typeof row.kpi !== 'string') return readPeriod(cell, context.grain, context);
    const grain = frequencyOf(row, context);
    const known = context.periods[grain].get(cell);
    if (known !== undefined) return known;
    const found = inFrequency(readPeriod(cell, grain, context), grain, cell, context);
    context.periods[grain].set(cell, found);
    return found;
  },
  write: (value, context, row) => writePeriod(value, frequencyOf(row, context), context),
  dependsOnCalendar: true,
  numberFormat: 'yyyy-mm-dd',
  width: 12,
};

function frequencyOf(row: Row, context: CellContext): Grain {
  const kpi = typeof row.kpi === 'string' ? context.kpi(row.kpi) : undefined;
  return kpi?.frequency ?? context.grain;
}

function inFrequency(
  found: Period | Fault,
  frequency: Grain,
  cell: FilledCell,
  context: CellContext,
): Period | Fault {
  if (found instanceof Fault) return found;
  if (isFiner(frequency, found.grain)) {
    return Fault.of('period-too-long', { value: String(cell).trim(), frequency });
  }
  return coarserPeriod(found, frequency, context.calendar);
}

function readPeriod(cell: FilledCell, grain: Grain, context: CellContext): Period | Fault {
  if (typeof cell === 'string') return periodOfText(cell.trim(), grain, context);
  if (typeof cell === 'boolean' || looksLikeMonth(cell)) {
    return Fault.of('not-a-period', { value: String(cell).toUpperCase() });
  }
  if (looksLikeYear(cell)) return yearPeriod(cell);
  const day = dateFromSerial(cell);
  return day
    ? periodContaining(day, grain, context.calendar)
    : Fault.of('date-outside-calendar', { value: cell });
}

function periodOfText(value: string, grain: Grain, context: CellContext): Period | Fault {
  if (/^\d{4}/.test(value) && Number(value.slice(0, 4)) < FIRST_YEAR) {
    return Fault.of('date-outside-calendar', { value });
  }
  const named = parsePeriodText(value, context.calendar, grain);
  if (named) return named;
  const day = dateFromText(value);
  if (day === 'ambiguous') return Fault.of('ambiguous-date', { value });
  if (!day) return Fault.of('not-a-period', { value });
  return day.year < FIRST_YEAR
    ? Fault.of('date-outside-calendar', { value })
    : periodContaining(day, grain, context.calendar);
}

/** The last day as a serial number, or the period's name where a day would be read as another period. */
function writePeriod(value: Period, grainOfDays: Grain, context: CellContext): CellValue {
  const serial = serialFromDate(lastDatePartsOf(value, context.calendar));
  const readsBack = value.grain === grainOfDays && isSafeSerial(serial) && dateFromSerial(serial);
  return readsBack ? serial : formatPeriod(value);
}

function isNothing(cell: FilledCell): boolean {
  return typeof cell === 'string' && isBlankText(cell);
}
