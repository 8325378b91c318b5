import { settingsOf } from '../evaluation/settings';
import { unitTree } from '../cascade/unit-tree';
import type { Kpi } from '../model/kpi';
import type { Objective } from '../model/objective';
import type { Scorecard } from '../model/scorecard';
import type { Unit } from '../model/unit';
import { firstDayOf } from '../periods/period-days';
import type { Period } from '../periods/period';
import { takenOverId } from './taken-over-id';
import { takenOverName } from './taken-over-name';
import { weightBeside } from './weight-beside';

/** For whom, in place of what, and from when a KPI is taken over. */
export interface TakeOver {
  readonly unit: Unit;
  readonly objective?: Objective;
  /** Before it the unit's KPI is not in use, so that it is not missed there. */
  readonly from: Period;
}

/** A unit's own KPI, measured and judged like the given one; its head owns it. */
export function takeOverKpi(scorecard: Scorecard, kpi: Kpi, takeOver: TakeOver): Kpi {
  const { unit, objective, from } = takeOver;
  const { kpis, objectives, units } = scorecard;
  const unitOfKpi = kpi.unit ?? objectives.find(({ id }) => id === kpi.objective)?.unit;
  const above = units.find(({ id }) => id === unitOfKpi) ?? unitTree(units).unit;
  const beside = objective ? kpis.filter((each) => each.objective === objective.id) : [];
  return {
    ...kpi,
    id: takenOverId(
      kpi.id,
      unit,
      above,
      kpis.map(({ id }) => id),
    ),
    name: takenOverName(kpi.name, unit, above),
    objective: objective?.id,
    unit: unit.id,
    partOf: undefined,
    share: undefined,
    owner: unit.head,
    weight: weightBeside(beside, kpi.weight),
    critical: undefined,
    pairedWith: undefined,
    collectedBy: undefined,
    activeFrom: firstDayOf(from, settingsOf(scorecard.setup).calendar),
  };
}
