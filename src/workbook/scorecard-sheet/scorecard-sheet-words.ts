import type { Status } from '../../scorecard/model/status';
import type { Favourable } from '../../scorecard/rules/favourable';
import type { Trend } from '../../scorecard/rules/trend';
import type { ListKey } from './figures-layout';
import type { ColumnKey } from './sheet-columns';

/** What the scorecard sheet says, in its language. Statuses have their symbol in front, trends are arrows. */
export interface ScorecardSheetWords {
  readonly title: string;
  readonly unit: string;
  readonly whole: string;
  readonly period: string;
  readonly score: string;
  readonly kpi: string;
  readonly yearToDate: string;
  /** Stands where the counts would, when the functions do not answer. */
  readonly noAnswer: string;
  /** Stands behind a count. */
  readonly notListed: string;
  /** The text between the two limits of a range. */
  readonly rangeTo: string;
  readonly loose: string;
  readonly kept: string;
  readonly headings: Readonly<Record<ColumnKey, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly trends: Readonly<Record<Trend, string>>;
  readonly favourable: Readonly<Record<Favourable, string>>;
  /** Heads of the lists on the sheet of figures. */
  readonly lists: Readonly<Record<ListKey, string>>;
  /** Told where somebody types something into a cell that offers a list. */
  readonly choose: string;
}
