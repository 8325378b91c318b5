import type { ProposedKpi, Twin } from '../proposal/proposal';
import { headingKey } from '../words/phrases';
import type { KpiCorrection } from './corrections';

/** A KPI with what is said of it. */
export interface KpiSaying {
  readonly kpi: ProposedKpi;
  readonly correction: KpiCorrection;
}

/** The name under which corrections of a KPI are kept. */
export function kpiKey({ source: { name, number } }: Pick<ProposedKpi, 'source'>): string {
  return number === undefined ? name : numbered(name, number);
}

/** KPIs of the same name on a sheet are counted, as they stand. */
export function withTwins(kpis: readonly ProposedKpi[]): readonly ProposedKpi[] {
  const counts = new Map<string, number>();
  for (const kpi of kpis) counts.set(nameOf(kpi), (counts.get(nameOf(kpi)) ?? 0) + 1);
  const before = new Map<string, number>();
  return kpis.map((kpi) => {
    const key = nameOf(kpi);
    if (counts.get(key) === 1) return kpi;
    const number = (before.get(key) ?? 0) + 1;
    before.set(key, number);
    return { ...kpi, source: { ...kpi.source, number } };
  });
}

/**
 * Of several KPIs with the same name in the same part of the organisation the first one takes the figures of those that do not
 * contradict it, and the others get a number behind their name, unless the user wants it otherwise.
 */
export function joinedTwins(sayings: readonly KpiSaying[]): readonly KpiSaying[] {
  const known = new Map<string, { readonly kpi: ProposedKpi; count: number }>();
  return sayings.map(({ kpi: proposed, correction }) => {
    const kpi = alone(proposed);
    if (correction.isLeftOut === true) return { kpi, correction };
    const first = known.get(kpi.id);
    if (first === undefined) {
      known.set(kpi.id, { kpi, count: 1 });
      return { kpi, correction };
    }
    first.count += 1;
    const isRenamed = correction.name !== undefined || correction.unit !== undefined;
    const wanted = correction.twins ?? (contradicts(first.kpi, kpi) ? 'both' : 'merge');
    const { source, id } = kpi;
    const isMerged = wanted === 'merge' && !isRenamed;
    const twin = { of: first.kpi.source.cell, places: placesOf(first.kpi, kpi), id, isMerged };
    const own = { id: `${id} ${first.count}`, name: numbered(source.name, first.count) };
    return { kpi: { ...kpi, ...(isMerged ? {} : own), twin }, correction };
  });
}

/** A name may stand above two rows: then these are told by their first figures. */
function placesOf(first: ProposedKpi, own: ProposedKpi): Twin['places'] {
  const places = [first, own].map(({ source }) => source.cell);
  const figures = [first, own].map(({ readings }, index) => readings[0]?.cell ?? places[index]);
  const [a = '', b = ''] = places[0] === places[1] ? figures : places;
  return { first: a, own: b };
}

/** A KPI as if it were the only one of its name. */
function alone({ twin, ...kpi }: ProposedKpi): ProposedKpi {
  return twin ? { ...kpi, id: twin.id, name: kpi.source.name } : kpi;
}

/** Both have a figure for the same measure and period, and another one. */
function contradicts({ readings }: ProposedKpi, other: ProposedKpi): boolean {
  const known = new Map(readings.map((reading) => [figureOf(reading), reading.value ?? undefined]));
  return other.readings.some((reading) => {
    const value = known.get(figureOf(reading));
    return value !== undefined && reading.value !== null && value !== reading.value;
  });
}

function figureOf({ measure, period }: ProposedKpi['readings'][number]): string {
  return `${measure} ${period}`;
}

function nameOf({ source: { sheet, name } }: ProposedKpi): string {
  return `${sheet}\n${headingKey(name)}`;
}

function numbered(name: string, number: number): string {
  return `${name} (${number})`;
}
