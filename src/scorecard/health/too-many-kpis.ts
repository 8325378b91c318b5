import { organisationOf } from '../cascade/organisation';
import { finding, type Finding } from './finding';
import type { HealthContext } from './health-context';
import type { HealthRule } from './health-rule';

/** Practice: an objective with more than three measures is hard to manage. */
const MOST_ON_OBJECTIVE = 3;

/** Practice: 20 to 25 measures are what one scorecard can be run by. */
const MOST_ON_SCORECARD = 25;

/**
 * K7: too many KPIs on an objective or on a scorecard. With units each unit and the company count their own KPIs only:
 * each of them runs a scorecard of its own. Without units everything is one scorecard.
 */
export const tooManyKpis: HealthRule = {
  code: 'K7',
  check: (context) => ({
    checked: context.scorecard.objectives.length + context.scorecard.units.length + 1,
    findings: [...onObjectives(context), ...onScorecards(context)],
  }),
};

function onObjectives({ scorecard, kpisOf }: HealthContext): Finding[] {
  return scorecard.objectives.flatMap(({ id, name }) => {
    const count = kpisOf.get(id)?.length ?? 0;
    if (count <= MOST_ON_OBJECTIVE) return [];
    const data = { name, id, count, limit: MOST_ON_OBJECTIVE };
    return finding('manyKpisOnObjective', { table: 'BSC_Objectives', id }, data);
  });
}

function onScorecards(context: HealthContext): Finding[] {
  const { company, below, kpisOf } = organisationOf(context);
  const limit = MOST_ON_SCORECARD;
  const counts = [...kpisOf].map(([unit, kpis]) => [unit, kpis.length] as const);
  return counts.flatMap(([id, count]) => {
    if (count <= limit) return [];
    const unit = id === '' ? company : below.find((each) => each.id === id);
    if (!unit) return finding('manyKpis', { table: 'BSC_KPIs', id: '' }, { count, limit });
    const data = { name: unit.name, id: unit.id, count, limit };
    return finding('manyKpisInUnit', { table: 'BSC_Units', id: unit.id }, data);
  });
}
