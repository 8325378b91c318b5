import type { Separators } from '../look/separators';
import type { CalendarDate } from '../scorecard/periods/calendar-date';
import type { Language } from '../strings/dictionary';

/** What the pane knows about the program that shows it; only the entry file asks Office for it. */
export interface Host {
  /** `browser` = opened outside Excel, `unreachable` = Office.js did not load. */
  readonly place: 'excel' | 'browser' | 'unreachable';
  readonly language: Language;
  /** The background of Excel's own window as #rrggbb; Excel on the web does not tell. */
  readonly background?: string | undefined;
  /** How Excel writes numbers; by the language where Excel does not tell. */
  readonly separators?: Separators | undefined;
  readonly version: string;
  /** The day on the user's clock. */
  readonly today: () => CalendarDate;
}
