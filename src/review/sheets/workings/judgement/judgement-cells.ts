/** The cells of one row that a judgement reads: figures of one span, and the KPI's limits. */
export interface JudgementCells {
  readonly actual: string;
  readonly target: string;
  readonly readings: string;
  readonly judged: string;
  readonly achieved: string;
  readonly at: string;
  readonly greenAt: string;
  readonly amberAt: string;
  /** +1 where more is better, −1 where less is. */
  readonly better: string;
  readonly green: string;
  readonly amber: string;
  readonly baseline: string;
  readonly low: string;
  readonly high: string;
}
