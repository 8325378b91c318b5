import { formatScore } from '../../../look/format-score';
import { separatorsOf } from '../../../look/separators';
import { SHEET_COLOURS } from '../../../look/sheet-colours';
import { fill } from '../../../strings/fill';
import type { ChartSeries } from '../../book/chart';
import { blockOf } from '../../book/place';
import { cellReference } from '../../book/reference';
import type { SheetDraft } from '../../book/sheet-draft';
import type { ScoreBridge } from '../../facts/score-bridge';
import { statusColours } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import { BRIDGE_COLUMNS } from './bridge-block';

/** The lines between start and end: the row of the first, and the points of each. */
export interface ChartedLines {
  readonly first: number;
  readonly points: readonly number[];
}

/** Outside the print area; one column each for the steps below. */
const WORKINGS_FROM = 52;
const STEPS = [
  'from',
  'to',
  'baseAbove',
  'gainAbove',
  'lossAbove',
  'baseBelow',
  'gainBelow',
  'lossBelow',
] as const;
type Step = (typeof STEPS)[number];

/** The steps that are drawn, with the status whose colour they have; a base is not seen. */
const BARS: readonly (readonly [Step, ('Green' | 'Red')?])[] = [
  ['baseAbove'],
  ['gainAbove', 'Green'],
  ['lossAbove', 'Red'],
  ['baseBelow'],
  ['gainBelow', 'Green'],
  ['lossBelow', 'Red'],
];

/** Bars from where each line begins to where it ends, counted from 0: parts above and below 0 are stacked apart. */
export function addBridgeChart(
  draft: SheetDraft,
  subject: ReviewSubject,
  bridge: ScoreBridge,
  lines: ChartedLines,
): void {
  const drawn = addWorkings(draft, subject, lines);
  const [left, right] = BRIDGE_COLUMNS.chart;
  const last = lines.first + lines.points.length - 1;
  draft.charts.push({
    kind: 'bars',
    place: blockOf(lines.first, left, last, right),
    alternativeText: chartText(bridge, subject),
    stacked: true,
    gap: 35,
    series: BARS.map(([step, status]): ChartSeries => ({
      name: subject.words.summary.series[step],
      categories: { sheet: draft.name, block: blockOf(lines.first, BRIDGE_COLUMNS.name[0], last) },
      values: { sheet: draft.name, block: blockOf(lines.first, columnOf(step), last) },
      drawn: drawn.map((steps) => steps[step]),
      as: 'column',
      colour: status && statusColours(status).fill,
    })),
    showsCategories: false,
    legend: false,
    axis: {},
    plot: 'rows',
  });
}

function chartText(
  { from, start, end }: ScoreBridge,
  { words, language, settings }: ReviewSubject,
): string {
  const { bridgeAlt, bridgeBelowAlt } = words.summary;
  const shown = (points: number): string =>
    formatScore(points / 100, settings, separatorsOf(language));
  const figures = { start: shown(start), end: shown(end) };
  return fill(from === 'before' ? bridgeAlt : bridgeBelowAlt, figures);
}

function columnOf(step: Step): number {
  return WORKINGS_FROM + STEPS.indexOf(step);
}

const STYLE = { size: 9, colour: SHEET_COLOURS.muted, align: 'right', format: '0.00' } as const;

function addWorkings(
  draft: SheetDraft,
  { words }: ReviewSubject,
  { first, points }: ChartedLines,
): readonly Readonly<Record<Step, number>>[] {
  const { summary } = words;
  draft.widths(
    WORKINGS_FROM,
    STEPS.map(() => 9),
  );
  draft.put(first - 2, WORKINGS_FROM, summary.workings, { ...STYLE, align: 'left', bold: true });
  for (const step of STEPS) {
    draft.put(first - 1, columnOf(step), summary.series[step], { ...STYLE, wrap: true, size: 8 });
  }
  let from = 0;
  return points.map((by, index) => {
    const row = first + index;
    const results = stepsOf(from, by);
    const formulas = formulasOf(row);
    for (const step of STEPS) {
      const isStart = index === 0 && step === 'from';
      const content = { formula: formulas[step], result: results[step] };
      draft.put(row, columnOf(step), isStart ? 0 : content, STYLE);
    }
    from = results.to;
    return results;
  });
}

function stepsOf(from: number, by: number): Readonly<Record<Step, number>> {
  const to = from + by;
  const baseAbove = Math.max(0, Math.min(from, to));
  const above = Math.max(0, Math.max(from, to)) - baseAbove;
  const baseBelow = Math.min(0, Math.max(from, to));
  const below = Math.min(0, Math.min(from, to)) - baseBelow;
  const isGain = by >= 0;
  return {
    from,
    to,
    baseAbove,
    gainAbove: isGain ? above : 0,
    lossAbove: isGain ? 0 : above,
    baseBelow,
    gainBelow: isGain ? below : 0,
    lossBelow: isGain ? 0 : below,
  };
}

/** The same in the cells of one row. */
function formulasOf(row: number): Readonly<Record<Step, string>> {
  const at = (step: Step, line = row): string =>
    cellReference({ row: line, column: columnOf(step) });
  const by = cellReference({ row, column: BRIDGE_COLUMNS.figure[0] });
  const both = `${at('from')},${at('to')}`;
  const above = `MAX(0,${both})-${at('baseAbove')}`;
  const below = `MIN(0,${both})-${at('baseBelow')}`;
  return {
    from: at('to', row - 1),
    to: `${at('from')}+${by}`,
    baseAbove: `MAX(0,MIN(${both}))`,
    gainAbove: `IF(${by}>=0,${above},0)`,
    lossAbove: `IF(${by}<0,${above},0)`,
    baseBelow: `MIN(0,MAX(${both}))`,
    gainBelow: `IF(${by}>=0,${below},0)`,
    lossBelow: `IF(${by}<0,${below},0)`,
  };
}
