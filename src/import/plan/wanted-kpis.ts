import type { ProposedKpi, ProposedReading } from '../proposal/proposal';

/** The KPIs that are imported. One that stands twice has the figures of its first row, and what that has not of the others. */
export function wantedKpis(kpis: readonly ProposedKpi[]): readonly ProposedKpi[] {
  const there = kpis.filter(({ isLeftOut }) => isLeftOut !== true);
  const twins = there.filter(({ twin }) => twin?.isMerged);
  if (twins.length === 0) return there;
  return there
    .filter(({ twin }) => !twin?.isMerged)
    .map((kpi) =>
      twins.filter(({ twin }) => twin?.of === kpi.source.cell).reduce(withReadings, kpi),
    );
}

function withReadings(kpi: ProposedKpi, { readings }: ProposedKpi): ProposedKpi {
  const known = new Set(kpi.readings.filter(({ value }) => value !== null).map(keyOf));
  const added = readings.filter((reading) => !known.has(keyOf(reading)) && reading.value !== null);
  const own = new Set(added.map(keyOf));
  return { ...kpi, readings: [...kpi.readings.filter((each) => !own.has(keyOf(each))), ...added] };
}

function keyOf({ period, measure }: ProposedReading): string {
  return `${measure} ${period}`;
}
