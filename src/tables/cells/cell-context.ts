import { settingsOf } from '../../scorecard/evaluation/settings';
import type { Kpi } from '../../scorecard/model/kpi';
import type { Setup } from '../../scorecard/model/setup';
import type { IdTable } from '../table-name';
import { idKey } from '../words/word-key';
import type { CellContext, KpiCells } from './cell-type';

/** The IDs of each table that others refer to, as spelt there. */
export type KnownIds = Readonly<Partial<Record<IdTable, readonly string[]>>>;

/** What the cells of a workbook depend on, from its Setup, its KPIs and its IDs. */
export function cellContext(setup: Setup, kpis: readonly Kpi[], ids: KnownIds): CellContext {
  const { calendar, grain } = settingsOf(setup);
  const kpiCells = new Map<string, KpiCells>();
  for (const kpi of kpis) {
    kpiCells.set(kpi.id, { frequency: kpi.frequency ?? grain, yesNo: kpi.direction === 'yesno' });
  }
  const finders = {
    BSC_Perspectives: idFinder(ids.BSC_Perspectives),
    BSC_Units: idFinder(ids.BSC_Units),
    BSC_Objectives: idFinder(ids.BSC_Objectives),
    BSC_KPIs: idFinder(ids.BSC_KPIs),
  };
  return {
    calendar,
    grain,
    resolve: (table, text) => finders[table](text),
    kpi: (id) => kpiCells.get(id),
    periods: {
      Week: new Map(),
      Month: new Map(),
      Quarter: new Map(),
      'Half-year': new Map(),
      Year: new Map(),
    },
  };
}

function idFinder(ids: readonly string[] = []): (text: string) => string | undefined {
  const byKey = new Map<string, string>();
  for (const id of ids) {
    const key = idKey(id);
    if (!byKey.has(key)) byKey.set(key, id);
  }
  // Most references are spelt exactly as the ID is, and thousands of rows repeat them.
  const bySpelling = new Map(Array.from(byKey.values(), (id) => [id, id]));
  return (text) => bySpelling.get(text) ?? byKey.get(idKey(text));
}
