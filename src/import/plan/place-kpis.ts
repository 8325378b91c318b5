import { settingsOf } from '../../scorecard/evaluation/settings';
import type { Kpi } from '../../scorecard/model/kpi';
import type { Scorecard } from '../../scorecard/model/scorecard';
import { wordKey } from '../../tables/words/word-key';
import type { KpiCorrection } from '../corrections/corrections';
import type { ProposedKpi } from '../proposal/proposal';
import { frequencyOf } from './frequency-of';
import { KpiIds } from './kpi-ids';
import { newKpi, updatedKpi } from './planned-kpi';
import { PlannedScorecard } from './planned-scorecard';
import { seriesOf } from './series-of';

/** KPIs of a sheet in a scorecard, with all that they stand under. */
export interface PlacedKpis {
  readonly scorecard: Scorecard;
  /** The ID in the scorecard of each KPI, by its ID in the proposal. */
  readonly ids: ReadonlyMap<string, string>;
  /** How many were added. */
  readonly added: Readonly<Record<'kpis' | 'perspectives' | 'objectives' | 'units', number>>;
}

/**
 * Puts KPIs into a scorecard: one that an earlier import brought, or that has the same name in the same unit, is updated, the
 * others are new.
 *
 * @param saidOf what the user says of a KPI in this import, which counts more than what was defined before
 */
export function placeKpis(
  proposed: readonly ProposedKpi[],
  start: Scorecard,
  brought: ReadonlyMap<string, string>,
  saidOf: (kpi: ProposedKpi) => KpiCorrection = () => ({}),
): PlacedKpis {
  const planned = new PlannedScorecard(start);
  const { calendar, grain } = settingsOf(start.setup);
  const kpis = new Map(start.kpis.map((kpi) => [kpi.id, kpi]));
  const named = new Map(start.kpis.map((kpi) => [nameKey(kpi.name, kpi.unit), kpi.id]));
  const ids = new Map<string, string>();
  const free = new KpiIds(start);
  for (const kpi of proposed) {
    const unit = planned.unitOf(kpi);
    const known = kpis.get(brought.get(kpi.id) ?? named.get(nameKey(kpi.name, unit)) ?? '');
    const said = saidOf(kpi);
    const objective = planned.objectiveAgain(kpi, unit, known, said);
    const frequency = frequencyOf(kpi, calendar, grain);
    const series = seriesOf(kpi, frequency ?? grain, calendar);
    const place = { unit, objective, frequency, series };
    const id = known?.id ?? free.give(kpi.code, objective);
    const after: Kpi = known ? updatedKpi(known, kpi, place, said) : newKpi(id, kpi, place);
    kpis.set(id, after);
    named.set(nameKey(kpi.name, unit), id);
    ids.set(kpi.id, id);
  }
  const { perspectives, units, objectives, added } = planned;
  return {
    scorecard: { ...start, perspectives, units, objectives, kpis: [...kpis.values()] },
    ids,
    added: { ...added, kpis: kpis.size - start.kpis.length },
  };
}

function nameKey(name: string, unit: string | undefined): string {
  return `${wordKey(name)}\n${unit ?? ''}`;
}
