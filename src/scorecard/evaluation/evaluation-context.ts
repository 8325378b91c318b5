import type { Kpi } from '../model/kpi';
import type { Scorecard } from '../model/scorecard';
import type { Grain } from '../periods/grain';
import { indexReadings, type ReadingIndex } from './reading-index';
import { settingsOf, type Settings } from './settings';

/** What every step of an evaluation looks things up in. */
export interface EvaluationContext {
  readonly scorecard: Scorecard;
  readonly settings: Settings;
  readonly readings: ReadingIndex;
}

/** Prepares a scorecard for evaluation; worth keeping when several periods are evaluated. */
export function evaluationContext(scorecard: Scorecard): EvaluationContext {
  return {
    scorecard,
    settings: settingsOf(scorecard.setup),
    readings: indexReadings(scorecard.readings),
  };
}

/** How often a KPI is read: its own frequency, else the grain of the scorecard. */
export function frequencyOf(kpi: Kpi, settings: Settings): Grain {
  return kpi.frequency ?? settings.grain;
}
