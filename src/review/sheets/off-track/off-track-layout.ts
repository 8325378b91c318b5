import { offTrackKpis, watchedKpis, type MissedKpi } from '../../facts/off-track-kpis';
import type { ReviewSubject } from '../../subject/review-subject';

/** A KPI of the sheet Off-track and the row it stands in. */
export interface PlacedKpi extends MissedKpi {
  readonly at: number;
}

/** Which KPIs stand on the sheet Off-track, and where. */
export interface OffTrackLayout {
  readonly offTrack: readonly PlacedKpi[];
  /** The row that says that there is none. */
  readonly noneAt?: number;
  readonly watchBandAt?: number;
  readonly watched: readonly PlacedKpi[];
  /** How many are amber, listed or not. */
  readonly watchedInAll: number;
  /** The first row below the lists. */
  readonly end: number;
}

export const OFF_TRACK_HEADING_ROW = 7;

/** A page holds about so many rows; beyond, amber KPIs whose cause nobody asks for are cut. */
const ROWS_ON_PAGE = 9;

export function offTrackLayout(subject: ReviewSubject): OffTrackLayout {
  const red = offTrackKpis(subject);
  const amber = watchedKpis(subject);
  const first = OFF_TRACK_HEADING_ROW + 1;
  const offTrack = placed(red, first);
  const noneAt = red.length === 0 ? first : undefined;
  const afterRed = first + Math.max(1, red.length);
  const isAsked = subject.scorecard.setup.explainAmber === true || red.length === 0;
  const shown = isAsked ? amber : amber.slice(0, Math.max(0, ROWS_ON_PAGE - red.length));
  const watchBandAt = shown.length === 0 ? undefined : afterRed;
  const watched = placed(shown, afterRed + 1);
  const end = watchBandAt === undefined ? afterRed : afterRed + 1 + shown.length;
  return { offTrack, noneAt, watchBandAt, watched, watchedInAll: amber.length, end };
}

function placed(kpis: readonly MissedKpi[], first: number): readonly PlacedKpi[] {
  return kpis.map((kpi, index) => ({ ...kpi, at: first + index }));
}
