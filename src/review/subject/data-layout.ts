import type { DataWindow } from './data-window';
import type { KpiSeries } from './kpi-series';
import type { KpiRow } from './outline';

/** The blocks of figures on the sheet Data, in their order, each with a column for every period of the window. */
const BLOCKS = [
  'actual',
  'target',
  'numerator',
  'denominator',
  'forecast',
  'ytdActual',
  'ytdTarget',
  'readings',
  'wholeTarget',
  'before',
] as const;

export type DataBlock = (typeof BLOCKS)[number];

/** Where the columns of each block begin and how many it has; a block that no KPI needs is absent. */
export type DataLayout = ReadonlyMap<DataBlock, { readonly first: number; readonly count: number }>;

export const DATA_COLUMNS = { id: 2, name: 3, unit: 4, aggregation: 5 } as const;

const FIRST_FIGURE = 6;

/** Actuals end with the reviewed period, everything else with the fiscal year. */
export function dataLayout(
  kpis: readonly KpiRow[],
  window: DataWindow,
  seriesOf: (kpi: KpiRow['result']['kpi']) => KpiSeries,
): DataLayout {
  const needed = new Set<DataBlock>(['actual', 'target']);
  for (const { result } of kpis) {
    for (const block of blocksOf(result.rule.aggregation, seriesOf(result.kpi), window)) {
      needed.add(block);
    }
  }
  const layout = new Map<DataBlock, { first: number; count: number }>();
  let first = FIRST_FIGURE;
  for (const block of BLOCKS) {
    if (!needed.has(block)) continue;
    const count = endsNow(block) ? window.now + 1 : window.periods.length;
    layout.set(block, { first, count });
    first += count;
  }
  return layout;
}

function endsNow(block: DataBlock): boolean {
  return block === 'actual' || block === 'readings';
}

function* blocksOf(
  how: KpiRow['result']['rule']['aggregation'],
  series: KpiSeries,
  window: DataWindow,
): Generator<DataBlock> {
  const { isTotalled } = series;
  if (how === 'ratio') yield* ['numerator', 'denominator'];
  if (how === 'entered') yield* ['ytdActual', 'ytdTarget'];
  if (series.year.some(({ reading }) => reading.reading?.forecast !== undefined)) yield 'forecast';
  if (isTotalled) yield* ['readings', 'wholeTarget'];
  if (how === 'sum' && (isTotalled || window.grain === 'Week')) yield 'before';
}
