import type { Reading } from '../../scorecard/model/reading';
import type { Scorecard } from '../../scorecard/model/scorecard';
import { formatPeriod } from '../../scorecard/periods/period-text';
import { idKey } from '../../tables/words/word-key';
import { FIGURE_FIELDS, type FigurePlace } from '../../tables/write/figure-formula';
import type { ImportPlan } from './import-plan';
import { figureKey } from './outdated-links';

/** A figure that an import changes; a side is absent where there is none. */
export interface FigureDifference extends FigurePlace {
  readonly name: string;
  readonly was?: number;
  readonly is?: number;
}

/** What an import changes in a scorecard, by name. */
export interface PlanDifferences {
  readonly added: readonly string[];
  readonly vanished: readonly string[];
  /** KPIs that were there and still are in the sheet. */
  readonly updated: readonly string[];
  /** Figures that were not there before. */
  readonly newFigures: readonly FigureDifference[];
  readonly changedFigures: readonly FigureDifference[];
}

/** What differs between a scorecard and what an import makes of it; links that become values are not part of it. */
export function planDifferences(start: Scorecard, plan: ImportPlan): PlanDifferences {
  const { scorecard, imported, vanished, frozen } = plan;
  const names = new Map(scorecard.kpis.map(({ id, name }) => [idKey(id), name]));
  const known = new Set(start.kpis.map(({ id }) => id));
  const namesOf = (ids: Iterable<string>): string[] =>
    Array.from(ids, (id) => names.get(idKey(id)) ?? id);
  const outdated = new Set(frozen.map(figureKey));
  const before = new Map(start.readings.map((reading) => [keyOf(reading), reading]));
  const differences = scorecard.readings.flatMap((reading) =>
    differencesOf(reading, before.get(keyOf(reading)), names).filter(
      (each) => !outdated.has(figureKey(each)),
    ),
  );
  return {
    added: namesOf([...imported].filter((id) => !known.has(id))),
    updated: namesOf([...imported].filter((id) => known.has(id))),
    vanished: namesOf(vanished),
    newFigures: differences.filter(({ was }) => was === undefined),
    changedFigures: differences.filter(({ was }) => was !== undefined),
  };
}

function differencesOf(
  reading: Reading,
  before: Reading | undefined,
  names: ReadonlyMap<string, string>,
): FigureDifference[] {
  if (reading === before) return [];
  const { kpi, period } = reading;
  return FIGURE_FIELDS.filter((field) => reading[field] !== before?.[field]).map((field) => {
    const [was, is] = [before?.[field], reading[field]];
    return {
      ...{ kpi, period, field, name: names.get(idKey(kpi)) ?? kpi },
      ...(was === undefined ? {} : { was }),
      ...(is === undefined ? {} : { is }),
    };
  });
}

function keyOf({ kpi, period }: Reading): string {
  return `${idKey(kpi)} ${formatPeriod(period)}`;
}
