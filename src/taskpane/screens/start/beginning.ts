import { emptyScorecard } from '../../../library/empty-scorecard';
import { sampleScorecard } from '../../../library/sample/sample-scorecard';
import type { Scorecard } from '../../../scorecard/model/scorecard';
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
}

export function beginnings(language: Language): Beginnings {
  return {
    sample: beginningOf(sampleScorecard()),
    empty: beginningOf(emptyScorecard(language)),
  };
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
