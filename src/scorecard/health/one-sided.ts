import type { Perspective } from '../model/perspective';
import { evidence, type Evidence } from './evidence';
import { finding, type Finding } from './finding';
import type { HealthContext } from './health-context';
import type { HealthRule } from './health-rule';

/** A perspective with the number of objectives and of KPIs in it. */
interface Side {
  readonly perspective: Perspective;
  readonly objectives: number;
  readonly kpis: number;
}

/** M2: a one-sided scorecard: a perspective with nothing in it, or one with over half of all KPIs. */
export const oneSided: HealthRule = {
  code: 'M2',
  check: (context) => {
    const sides = sidesOf(context);
    const total = context.kpis.length;
    const findings = sides.flatMap((side) => emptySide(side) ?? heavySide(side, sides, total));
    return { checked: sides.length, findings, evidence: evidenceOf(sides, total) };
  },
};

function sidesOf({ scorecard, kpisOf }: HealthContext): Side[] {
  return scorecard.perspectives.map((perspective) => {
    const objectives = scorecard.objectives.filter((each) => each.perspective === perspective.id);
    const ids = new Set(objectives.map((objective) => objective.id));
    const kpis = [...ids].reduce((sum, id) => sum + (kpisOf.get(id)?.length ?? 0), 0);
    return { perspective, objectives: objectives.length, kpis };
  });
}

function emptySide({ perspective, objectives, kpis }: Side): Finding | undefined {
  if (kpis > 0) return undefined;
  const kind = objectives === 0 ? 'perspectiveWithoutObjective' : 'perspectiveWithoutKpi';
  const { id, name } = perspective;
  return finding(kind, { table: 'BSC_Perspectives', id }, { name, id });
}

/** Of an odd number of KPIs one of two perspectives must have more; that alone is not one-sided. */
function heavySide(side: Side, sides: readonly Side[], total: number): Finding[] {
  const evenShare = Math.ceil(total / sides.length);
  const isHeavy = side.kpis > total / 2 && (sides.length === 1 || side.kpis > evenShare);
  if (!isHeavy) return [];
  const { id, name } = side.perspective;
  const data = { name, count: side.kpis, total };
  return [finding('perspectiveWithMost', { table: 'BSC_Perspectives', id }, data)];
}

function evidenceOf(sides: readonly Side[], kpis: number): Evidence {
  const [first, ...others] = sides;
  if (kpis === 0) {
    const perspectives = sides.length;
    return first ? evidence('noPerspectiveCovered', { perspectives }) : evidence('noKpis', {});
  }
  if (!first) return evidence('noPerspectives', { kpis });
  const most = others.reduce((top, side) => (side.kpis > top.kpis ? side : top), first);
  return evidence('balance', {
    perspective: most.perspective.name,
    count: most.kpis,
    kpis,
    covered: sides.filter((side) => side.kpis > 0).length,
    perspectives: sides.length,
  });
}
