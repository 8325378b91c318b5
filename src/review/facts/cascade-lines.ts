import type { ObjectiveResult, UnitResult } from '../../scorecard/evaluation/evaluation';
import type { KpiResult } from '../../scorecard/evaluation/kpi-result';
import { groupBy } from '../../scorecard/group-by';
import type { KpiRow, ObjectiveRow } from '../subject/outline';
import type { ReviewSubject } from '../subject/review-subject';
import { unitParts, type UnitPart, type UnitParts } from './unit-parts';

/** A line of the cascade; depth 0 is an objective of the reviewed unit. */
export type CascadeLine = { readonly depth: number } & (
  | { readonly kind: 'objective'; readonly row: ObjectiveRow; readonly supporters: number }
  /** A KPI of the reviewed unit; its parts follow. */
  | { readonly kind: 'KPI'; readonly row: KpiRow; readonly parts: number; readonly partOf?: string }
  /** An objective of a lower unit that contributes to the one above it. */
  | { readonly kind: 'support'; readonly result: ObjectiveResult; readonly unit: UnitResult }
  /** A KPI of a lower unit: a part of one above it, or what its objective is measured by. */
  | {
      readonly kind: 'unit KPI';
      readonly result: KpiResult;
      readonly unit: UnitResult;
      readonly partOf?: string;
      readonly parts: number;
    }
);

/** What the lines are built from; each objective and each KPI is shown once. */
interface Cascade {
  readonly subject: ReviewSubject;
  readonly parts: UnitParts;
  readonly partsOf: ReadonlyMap<string, readonly KpiResult[]>;
  readonly placeOf: ReadonlyMap<string, UnitPart<KpiResult>>;
  readonly seen: Set<string>;
}

/** Every objective with parts of its KPIs or with objectives that contribute to it, and these below it. */
export function cascadeLines(subject: ReviewSubject): readonly CascadeLine[] {
  const parts = unitParts(subject);
  const partsOf = groupBy(subject.now.kpis, ({ kpi }) => kpi.partOf ?? '');
  const placeOf = new Map(parts.all.map((place) => [place.result.kpi.id, place]));
  const cascade: Cascade = { subject, parts, partsOf, placeOf, seen: new Set() };
  const ofObjectives = subject.outline.objectives.flatMap((row): readonly CascadeLine[] => {
    const supporters = parts.objectives.get(row.result.objective.id) ?? [];
    const below = [
      ...row.kpis.flatMap((kpi) => linesOfKpi(kpi, cascade)),
      ...supporters.flatMap((support) => linesOfSupport(support, 1, cascade)),
    ];
    const isPart = row.result.objective.contributesTo !== undefined;
    if (below.length === 0 && !isPart) return [];
    return [{ kind: 'objective', depth: 0, row, supporters: supporters.length }, ...below];
  });
  const loose = (subject.outline.loose?.kpis ?? []).flatMap((kpi) => linesOfKpi(kpi, cascade));
  return [...ofObjectives, ...loose];
}

function linesOfKpi(row: KpiRow, cascade: Cascade): readonly CascadeLine[] {
  const { id, partOf } = row.result.kpi;
  const below = partLines(id, 2, cascade);
  const isPart = partOf !== undefined;
  if ((below.length === 0 && !isPart) || !isNew(`KPI ${id}`, cascade)) return [];
  const parts = cascade.partsOf.get(id)?.length ?? 0;
  return [{ kind: 'KPI', depth: 1, row, parts, partOf }, ...below];
}

/** The parts of a KPI and theirs. */
function partLines(whole: string, depth: number, cascade: Cascade): readonly CascadeLine[] {
  return (cascade.partsOf.get(whole) ?? []).flatMap((part): readonly CascadeLine[] => {
    const { id } = part.kpi;
    if (!isNew(`KPI ${id}`, cascade)) return [];
    const own = cascade.subject.outline.kpiById.get(id);
    const parts = cascade.partsOf.get(id)?.length ?? 0;
    const below = partLines(id, depth + 1, cascade);
    if (own) return [{ kind: 'KPI', depth, row: own, parts, partOf: whole }, ...below];
    const unit = cascade.placeOf.get(id)?.unit ?? cascade.subject.now.overall;
    return [{ kind: 'unit KPI', depth, result: part, unit, partOf: whole, parts }, ...below];
  });
}

/** A contributing objective, its KPIs, and the objectives that contribute to it in turn. */
function linesOfSupport(
  { result, unit }: UnitPart<ObjectiveResult>,
  depth: number,
  cascade: Cascade,
): readonly CascadeLine[] {
  const { id } = result.objective;
  if (!isNew(`objective ${id}`, cascade)) return [];
  const kpis = result.kpis.flatMap((kpi): readonly CascadeLine[] => {
    if (kpi.kpi.partOf !== undefined || !isNew(`KPI ${kpi.kpi.id}`, cascade)) return [];
    const parts = cascade.partsOf.get(kpi.kpi.id)?.length ?? 0;
    const line = { kind: 'unit KPI', depth: depth + 1, result: kpi, unit, parts } as const;
    return [line, ...partLines(kpi.kpi.id, depth + 2, cascade)];
  });
  const supporters = cascade.parts.objectives.get(id) ?? [];
  return [
    { kind: 'support', depth, result, unit },
    ...kpis,
    ...supporters.flatMap((support) => linesOfSupport(support, depth + 1, cascade)),
  ];
}

function isNew(key: string, { seen }: Cascade): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
