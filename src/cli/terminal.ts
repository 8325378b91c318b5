import type { CalendarDate } from '../scorecard/periods/calendar-date';

/** What a command may touch beside files, so that a test can watch it. */
export interface Terminal {
  /** Results: standard output. */
  readonly print: (text: string) => void;
  /** Messages and progress: standard error. */
  readonly tell: (text: string) => void;
  /** The clock. */
  readonly today: () => CalendarDate;
  /** Milliseconds since some fixed moment, to know when a job is long. */
  readonly elapsed: () => number;
  /**
   * From now on the first Ctrl+C only asks: a job of many files ends after the one at hand. The second one ends the
   * program at once.
   */
  readonly interruption: () => AbortSignal;
}
