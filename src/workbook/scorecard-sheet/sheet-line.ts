import { valueFormat, varianceFormat } from '../../look/excel-formats';
import { unitTree, type UnitNode } from '../../scorecard/cascade/unit-tree';
import { groupBy } from '../../scorecard/group-by';
import type { Kpi } from '../../scorecard/model/kpi';
import type { Objective } from '../../scorecard/model/objective';
import type { Scorecard } from '../../scorecard/model/scorecard';
import type { Setup } from '../../scorecard/model/setup';
import { decimalsByKpi } from '../decimals-by-kpi';

/** A row of the scorecard sheet, as the user's cells beside it stay with it. */
export interface SheetLine {
  /** What it shows, as BSC.SCORECARD names its lines: KPI F1.1, Objective F1, Perspective F; or a band of the sheet. */
  readonly key: string;
  readonly id: string;
  /** 0 perspective, 1 objective, 2 KPI. */
  readonly level: 0 | 1 | 2;
  /** Name of the unit; blank without one. */
  readonly unit: string;
  readonly valueFormat?: string;
  readonly varianceFormat?: string;
}

/** The band over what stands under no perspective. */
export const LOOSE = 'Loose';
/** The band over rows that left the scorecard and have notes of the user. */
export const KEPT = 'Kept';

/** All perspectives with the objectives and KPIs of all units, the top unit's first; at the end what belongs nowhere. */
export function sheetLines(
  scorecard: Scorecard,
  language: NonNullable<Setup['language']>,
): SheetLine[] {
  const perspectives = new Set(scorecard.perspectives.map(({ id }) => id));
  const ordered = inOrderOfUnits(scorecard);
  const under = groupBy(ordered, ({ perspective }) =>
    perspective !== undefined && perspectives.has(perspective) ? perspective : '',
  );
  const below = kpiLines(scorecard, language);
  const withKpis = (objectives: readonly Objective[] = []): SheetLine[] =>
    objectives.flatMap((objective) => [
      objectiveLine(objective, below.unitName),
      ...below.of(objective.id),
    ]);
  const shown = scorecard.perspectives.filter(({ id }) => under.has(id));
  const bands = (shown.length > 0 ? shown : scorecard.perspectives).flatMap(({ id }) => [
    band(`Perspective ${id}`, id),
    ...withKpis(under.get(id)),
  ]);
  const loose = [...withKpis(under.get('')), ...below.of('')];
  return loose.length === 0 ? bands : [...bands, band(LOOSE, ''), ...loose];
}

export function band(key: string, id: string): SheetLine {
  return { key, id, level: 0, unit: '' };
}

function inOrderOfUnits({ units, objectives }: Scorecard): readonly Objective[] {
  const top = unitTree(units);
  const order = new Map(idsFrom(top).map((id, index) => [id, index + 1]));
  const placeOf = ({ unit }: Objective): number => order.get(unit ?? '') ?? 0;
  return [...objectives].sort((a, b) => placeOf(a) - placeOf(b));
}

function idsFrom({ unit, children }: UnitNode): string[] {
  return [...(unit === undefined ? [] : [unit.id]), ...children.flatMap(idsFrom)];
}

function objectiveLine({ id, unit }: Objective, unitName: NameOf): SheetLine {
  return { key: `Objective ${id}`, id, level: 1, unit: unitName(unit) };
}

type NameOf = (unit: string | undefined) => string;

function kpiLines(scorecard: Scorecard, language: NonNullable<Setup['language']>) {
  const decimals = decimalsByKpi(scorecard);
  const units = new Map(scorecard.units.map(({ id, name }) => [id, name]));
  const objectives = new Map(scorecard.objectives.map((each) => [each.id, each]));
  const unitName: NameOf = (unit) => (unit === undefined ? '' : (units.get(unit) ?? unit));
  const lineOf = (kpi: Kpi): SheetLine => ({
    key: `KPI ${kpi.id}`,
    id: kpi.id,
    level: 2,
    unit: unitName(objectives.get(kpi.objective ?? '')?.unit ?? kpi.unit),
    valueFormat: valueFormat(kpi, decimals.get(kpi.id) ?? 0),
    varianceFormat: varianceFormat(kpi, decimals.get(kpi.id) ?? 0, language),
  });
  const byObjective = groupBy(scorecard.kpis, ({ objective }) =>
    objective !== undefined && objectives.has(objective) ? objective : '',
  );
  return {
    unitName,
    /** `''` for those without an objective that is known. */
    of: (objective: string): SheetLine[] => (byObjective.get(objective) ?? []).map(lineOf),
  };
}
