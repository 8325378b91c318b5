import { emptyScorecard } from '../../../library/empty-scorecard';
import { sampleScorecard } from '../../../library/sample/sample-scorecard';
import { evaluate } from '../../../scorecard/evaluation/evaluate';
import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import { latestPeriod } from '../../../scorecard/evaluation/latest-period';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import type { Status } from '../../../scorecard/model/status';
import { writeTables } from '../../../tables/write-tables';
import type { Language } from '../../../strings/dictionary';

/** A scorecard to begin with, and what its card says of it. */
export interface Beginning {
  readonly scorecard: Scorecard;
  readonly kpis: number;
  /** Months, quarters … with an actual. */
  readonly periods: number;
  /** The sheets that it adds. */
  readonly sheets: readonly string[];
}

export interface Beginnings {
  readonly sample: Beginning;
  readonly empty: Beginning;
  /** A green, an amber and a red KPI of the sample. */
  readonly shown: readonly KpiResult[];
}

const SHOWN: readonly Status[] = ['Green', 'Amber', 'Red'];

export function beginnings(language: Language): Beginnings {
  const sample = sampleScorecard();
  return {
    sample: beginningOf(sample),
    empty: beginningOf(emptyScorecard(language)),
    shown: shownOf(sample),
  };
}

function shownOf(sample: Scorecard): readonly KpiResult[] {
  const period = latestPeriod(sample);
  if (!period) return [];
  const { kpis } = evaluate(sample, period);
  return SHOWN.flatMap((wanted) => kpis.find(({ status }) => status === wanted) ?? []);
}

function beginningOf(scorecard: Scorecard): Beginning {
  const periods = new Set(
    scorecard.readings
      .filter(({ actual, period }) => actual !== undefined && period.grain === 'Month')
      .map(({ period }) => period.ordinal),
  );
  return {
    scorecard,
    kpis: scorecard.kpis.length,
    periods: periods.size,
    sheets: writeTables(scorecard).map(({ sheet }) => sheet),
  };
}
