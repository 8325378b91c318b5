import { periodLabel } from '../../../look/period-label';
import { statusWord } from '../../../look/status-word';
import { formatMeasure } from '../../../look/format-measure';
import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import type { Settings } from '../../../scorecard/evaluation/settings';
import { fill } from '../../../strings/fill';
import type { PaneLook } from '../../look/pane-look';
import { figureTexts } from './figure-texts';
import type { KpiHistory } from './kpi-points';

/** What a chart shows, for those who do not see it: last figure with status, target, extremes, forecast. */
export function chartSentence(
  { points, forecasts }: KpiHistory,
  settings: Pick<Settings, 'statusWords'>,
  pane: PaneLook,
): string {
  const { texts, language } = pane;
  const words = texts.kpiDetail;
  const known = points.filter(({ actual }) => actual !== undefined);
  const [first, last] = [points[0], points.at(-1)];
  const latest = known.at(-1);
  if (!first || !last || !latest) return words.noHistory;
  const label = ({ period }: Pick<KpiResult, 'period'>): string => periodLabel(period, language);
  const { look, actualInFull, target } = figureTexts(latest, pane);
  const figure = (value: number): string => formatMeasure(value, latest.kpi, look);
  const low = extreme(known, -1);
  const high = extreme(known, 1);
  const ahead = forecasts.at(-1);
  const parts = [
    fill(words.chartLast, {
      actual: actualInFull,
      period: label(latest),
      status: statusWord(latest.computedStatus, language, settings.statusWords),
    }),
    target !== undefined && fill(words.chartTarget, { target }),
    low &&
      high &&
      fill(words.chartExtremes, {
        low: figure(low.actual ?? 0),
        lowPeriod: label(low),
        high: figure(high.actual ?? 0),
        highPeriod: label(high),
      }),
    ahead && fill(words.chartForecast, { forecast: figure(ahead.value), period: label(ahead) }),
  ].filter((part) => typeof part === 'string');
  return fill(words.chart, {
    name: latest.kpi.name,
    first: label(first),
    last: label(last),
    figures: parts.join('; '),
  });
}

/** The first of the points with the largest actual, or with −1 the smallest. */
function extreme(points: readonly KpiResult[], sign: 1 | -1): KpiResult | undefined {
  return points.reduce<KpiResult | undefined>(
    (best, point) =>
      best === undefined || sign * (point.actual ?? 0) > sign * (best.actual ?? 0) ? point : best,
    undefined,
  );
}
