import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import { actualsAt } from '../../../scorecard/rules/actuals-at';
import { ruleGap } from '../../../scorecard/rules/rule-gap';
import { chartScale, type Scale } from './chart-scale';
import type { KpiHistory } from './kpi-points';

/** Where the plot of a chart lies in its picture, in units of the picture. */
export const PLOT = { left: 8, right: 244, top: 10, bottom: 108, width: 322, height: 142 } as const;

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A value of one period on the chart. */
export interface ChartPoint extends Place {
  readonly result: KpiResult;
  /** It has no actual, so that it stands on the base line. */
  readonly isMissing: boolean;
}

/** A stretch between two lines, as the corners of a polygon: the upper edge forth, the lower one back. */
export type Band = readonly Place[];

export interface ChartLayout {
  readonly scale: Scale;
  readonly points: readonly ChartPoint[];
  /** Lines through neighbouring actuals. */
  readonly lines: readonly (readonly Place[])[];
  readonly targets: readonly (readonly Place[])[];
  readonly amber: readonly Band[];
  readonly range: readonly Band[];
  /** From the last actual on. */
  readonly forecast: readonly Place[];
}

/** The places of everything that a chart of a KPI shows; undefined without an actual. */
export function chartLayout({ points, forecasts }: KpiHistory): ChartLayout | undefined {
  const actuals = points.flatMap(({ actual }) => actual ?? []);
  if (actuals.length === 0) return undefined;
  const edges = points.map(edgesOf);
  const values = [
    ...actuals,
    ...forecasts.map(({ value }) => value),
    ...points.flatMap(({ target, rule }) => (rule.direction === 'range' ? [] : (target ?? []))),
    ...edges.flatMap(({ amber, range }) => [...amber, ...range].flat()),
  ];
  const scale = chartScale(values) ?? { from: 0, to: 1 };
  const place = placer(scale, points.length + forecasts.length);
  const placed = points.map((result, index): ChartPoint => {
    const { actual } = result;
    const isMissing = actual === undefined;
    return { result, isMissing, ...place(index, actual ?? scale.from) };
  });
  return {
    scale,
    points: placed,
    lines: stretches(placed, ({ isMissing }) => !isMissing),
    targets: targetLines(points, place),
    amber: bandsOf(
      edges.map(({ amber }) => amber),
      place,
    ),
    range: bandsOf(
      edges.map(({ range }) => range),
      place,
    ),
    forecast: forecastLine(placed, forecasts, place),
  };
}

type Placer = (index: number, value: number) => Place;

function placer({ from, to }: Scale, count: number): Placer {
  const width = PLOT.right - PLOT.left;
  return (index, value) => ({
    x: PLOT.left + (count > 1 ? (width * index) / (count - 1) : width / 2),
    y: PLOT.bottom - ((value - from) / (to - from)) * (PLOT.bottom - PLOT.top),
  });
}

/** Pairs of values between which a KPI is amber, or inside its range. */
interface Edges {
  readonly amber: readonly (readonly [number, number])[];
  readonly range: readonly (readonly [number, number])[];
}

function edgesOf({ rule, target }: KpiResult): Edges {
  const { green, amber, rangeLow, rangeHigh, direction } = rule;
  if (ruleGap(rule, target)) return { amber: [], range: [] };
  if (direction === 'range' && rangeLow !== undefined && rangeHigh !== undefined) {
    return { amber: [], range: [[rangeLow, rangeHigh]] };
  }
  if (green === undefined || amber === undefined || green === amber) {
    return { amber: [], range: [] };
  }
  const greens = actualsAt(green, target, rule);
  const ambers = actualsAt(amber, target, rule);
  if (greens.length !== ambers.length) return { amber: [], range: [] };
  return { amber: greens.map((edge, index) => [edge, ambers[index] ?? edge] as const), range: [] };
}

/** One polygon for each pair of edges, over all periods that have it; a period without one ends it. */
function bandsOf(edges: readonly Edges['amber'][], place: Placer): Band[] {
  const most = Math.max(0, ...edges.map((pairs) => pairs.length));
  return Array.from({ length: most }, (_, nth) => {
    const columns = edges.map((pairs, index) => {
      const pair = pairs[nth];
      return pair && { one: place(index, pair[0]), other: place(index, pair[1]) };
    });
    return stretches(columns, (column) => column !== undefined).map((run) => {
      const known = run.flatMap((column) => column ?? []);
      return [...known.map(({ one }) => one), ...known.map(({ other }) => other).reverse()];
    });
  }).flat();
}

function targetLines(points: readonly KpiResult[], place: Placer): (readonly Place[])[] {
  const places = points.map(({ target, rule }, index) =>
    target === undefined || rule.direction === 'range' ? undefined : place(index, target),
  );
  return stretches(places, (each) => each !== undefined).map((run) =>
    run.flatMap((each) => each ?? []),
  );
}

function forecastLine(
  placed: readonly ChartPoint[],
  forecasts: KpiHistory['forecasts'],
  place: Placer,
): Place[] {
  const last = placed.at(-1);
  if (!last || last.isMissing || forecasts.length === 0) return [];
  return [last, ...forecasts.map(({ value }, index) => place(placed.length + index, value))];
}

/** The stretches of neighbours that have something. */
function stretches<Item>(items: readonly Item[], has: (item: Item) => boolean): Item[][] {
  const found: Item[][] = [];
  let isInside = false;
  for (const item of items) {
    if (!has(item)) isInside = false;
    else if (isInside) found.at(-1)?.push(item);
    else {
      found.push([item]);
      isInside = true;
    }
  }
  return found;
}
