import type { Setup } from '../../scorecard/model/setup';
import type { Period } from '../../scorecard/periods/period';

/** What the pane knows when it asks for the scorecard sheet. */
export interface CardRequest {
  readonly language: NonNullable<Setup['language']>;
  /** What a new sheet shows first; a sheet that is there keeps what is chosen in it. */
  readonly period: Period;
  readonly unit?: string;
  /** The periods that are offered, the newest first. */
  readonly periods: readonly Period[];
}
