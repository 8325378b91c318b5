import type { CalendarDate } from '../../scorecard/periods/calendar-date';
import type { FiscalCalendar } from '../../scorecard/periods/fiscal-calendar';
import type { Corrections } from '../corrections/corrections';

export interface ImportOptions {
  /** Look at this sheet only, also when it is hidden. */
  readonly sheet?: string;
  /** And there at this range only, such as B4:O30. */
  readonly range?: string;
  /** For months without a year where no cell says one. */
  readonly today: CalendarDate;
  readonly calendar: FiscalCalendar;
  /** What the user has said about these sheets, now or the last time. */
  readonly corrections?: readonly Corrections[];
}
