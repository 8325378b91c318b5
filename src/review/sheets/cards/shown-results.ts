import type { Status } from '../../../scorecard/model/status';
import type { CellFormula } from '../../book/cell';
import { shownStatus } from '../../styling/shown-status';
import { statusText } from '../../styling/status-text';
import type { KpiRow } from '../../subject/outline';
import type { ReviewSubject } from '../../subject/review-subject';
import { scorecardFigure } from '../scorecard-figure';
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
  subject: ReviewSubject,
  kpi: KpiRow,
): Readonly<Record<Shown, CellFormula['result']>> {
  const { result } = kpi;
  const figure = (name: 'actual' | 'target' | 'variance' | 'variancePercent') =>
    scorecardFigure(subject, kpi, name).result;
  const worded = (status: Status | undefined): string =>
    status === undefined ? '' : statusText(status, subject.settings);
  return {
    status: shownStatus(result, subject),
    actual: figure('actual'),
    target: figure('target'),
    variance: figure('variance'),
    variancePercent: figure('variancePercent'),
    ytdActual: result.yearToDate?.actual ?? '',
    ytdStatus: worded(result.yearToDate?.status),
    yearForecast: result.fullYear?.value ?? '',
    yearStatus: worded(result.fullYear?.status),
  };
}
