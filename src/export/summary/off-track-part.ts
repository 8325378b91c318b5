import { figureDecimals } from '../../look/figure-decimals';
import { formatBare, formatMeasure } from '../../look/format-measure';
import { formatVariance } from '../../look/format-variance';
import { PALETTES } from '../../look/palette';
import { SHEET_COLOURS } from '../../look/sheet-colours';
import { shownVariance } from '../../look/shown-variance';
import { statusSymbol } from '../../look/status-symbol';
import type { Evaluation } from '../../scorecard/evaluation/evaluation';
import type { KpiResult } from '../../scorecard/evaluation/kpi-result';
import { pointsLost } from '../../scorecard/evaluation/points-lost';
import { fill } from '../../strings/fill';
import type { PictureLook } from '../picture-look';
import { element } from '../svg/element';
import { textBlock } from '../svg/text-block';
import { fitted } from '../svg/wrap-text';
import type { PartPlace } from './score-part';

const HEAD = 34;
const ROW = 58;
const MOST = 9;

/** The KPIs that are off track, the most costly first, with their figures. */
export function offTrackPart(
  { kpis, settings }: Evaluation,
  { x, y, width }: PartPlace,
  look: PictureLook,
): string[] {
  const { words } = look;
  const costOf = (result: KpiResult): number => pointsLost(result, settings) ?? 0;
  const red = kpis.filter(({ status }) => status === 'Red').sort((a, b) => costOf(b) - costOf(a));
  const shown = red.slice(0, MOST);
  const more = red.length - shown.length;
  const quiet = { size: 15, colour: SHEET_COLOURS.muted };
  const end = y + HEAD + shown.length * ROW;
  return [
    textBlock([fill(words.offTrack, { count: red.length })], {
      ...{ x, y: y + 12, size: 17, bold: true, colour: SHEET_COLOURS.navy },
    }),
    ...(red.length === 0
      ? [textBlock([words.noneOffTrack], { x, y: y + HEAD + 16, ...quiet })]
      : []),
    ...shown.flatMap((result, index) =>
      kpiRow(result, { x, y: y + HEAD + index * ROW, width, height: ROW }, look),
    ),
    ...(more > 0
      ? [textBlock([fill(words.more, { count: more })], { x, y: end + 20, ...quiet })]
      : []),
  ];
}

function kpiRow(
  result: KpiResult,
  { x, y, width, height }: PartPlace,
  { words, language, separators }: PictureLook,
): string[] {
  const { kpi, rule, actual, target } = result;
  const look = { decimals: figureDecimals({ actual, target, rule, measure: kpi }), separators };
  const figures =
    actual === undefined
      ? undefined
      : target === undefined
        ? formatMeasure(actual, kpi, look)
        : fill(words.actualOfTarget, {
            actual: formatBare(actual, kpi, look),
            target: formatMeasure(target, kpi, look),
          });
  const variance = shownVariance(result);
  const { text } = PALETTES.light.status.Red;
  const lower = { y: y + 46, size: 14, colour: SHEET_COLOURS.muted };
  return [
    element('rect', { x, y: y + height - 1, width, height: 1, fill: SHEET_COLOURS.rule }),
    textBlock([fitted(`${statusSymbol('Red')} ${kpi.name}`, 17, width * 0.62)], {
      ...{ x, y: y + 25, size: 17, bold: true, colour: text },
    }),
    textBlock([figures ?? ''], {
      ...{ x: x + width, y: y + 25, size: 17, anchor: 'end', colour: SHEET_COLOURS.ink },
    }),
    textBlock([fitted(kpi.owner ?? words.noOwner, 14, width * 0.5)], { x: x + 20, ...lower }),
    textBlock([variance ? formatVariance(variance, kpi, look, language) : ''], {
      ...{ x: x + width, anchor: 'end', ...lower },
    }),
  ];
}
