import type { Status } from '../../../scorecard/model/status';
import { kpiFormats } from '../../styling/kpi-formats';
import { statusText } from '../../styling/status-text';
import type { KpiRow } from '../../subject/outline';
import type { ReviewSubject } from '../../subject/review-subject';
import type { SCORECARD_COLUMNS } from '../scorecard/columns';

type Shown = Extract<
  keyof typeof SCORECARD_COLUMNS,
  | 'status'
  | 'actual'
  | 'target'
  | 'variance'
  | 'variancePercent'
  | 'ytdActual'
  | 'ytdStatus'
  | 'yearForecast'
  | 'yearStatus'
>;

/** What the cells of a KPI on Scorecard hold now; missing is empty text. */
export function shownResults(
  { settings, language }: ReviewSubject,
  { result }: KpiRow,
): Readonly<Record<Shown, string | number>> {
  const { varianceFactor } = kpiFormats(result, language);
  const worded = (status: Status | undefined): string =>
    status === undefined ? '' : statusText(status, settings);
  return {
    status: worded(result.status),
    actual: result.actual ?? '',
    target: result.target ?? '',
    variance: result.variance === undefined ? '' : result.variance * varianceFactor,
    variancePercent: result.variancePercent ?? '',
    ytdActual: result.yearToDate?.actual ?? '',
    ytdStatus: worded(result.yearToDate?.status),
    yearForecast: result.fullYear?.value ?? '',
    yearStatus: worded(result.fullYear?.status),
  };
}
