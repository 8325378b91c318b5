import { settingsOf } from '../../scorecard/evaluation/settings';
import type { Kpi } from '../../scorecard/model/kpi';
import type { Setup } from '../../scorecard/model/setup';
import type { IdTable } from '../table-name';
import { idKey, wordKey } from '../words/word-key';
import type { CellContext, KpiCells } from './cell-type';

/** The IDs of each table that others refer to, as spelt there. */
export type KnownIds = Readonly<Partial<Record<IdTable, readonly string[]>>>;

/** A row that others refer to: its ID and its name. */
export interface NamedRow {
  readonly id: string;
  readonly name: string;
}

/** The names in each table that others refer to. */
export type KnownNames = Readonly<Partial<Record<IdTable, readonly NamedRow[]>>>;

/** What the cells of a workbook depend on, from its Setup, its KPIs and its IDs. */
export function cellContext(
  setup: Setup,
  kpis: readonly Kpi[],
  ids: KnownIds,
  names: KnownNames = {},
): CellContext {
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
  const byName = new Map<IdTable, ReadonlyMap<string, string | undefined>>();
  return {
    calendar,
    grain,
    resolve: (table, text) => finders[table](text),
    idOfName: (table, name) => {
      const known = byName.get(table) ?? idsByName(names[table]);
      byName.set(table, known);
      return known.get(wordKey(name));
    },
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

/** The ID by each name; undefined where several rows share the name. */
function idsByName(rows: readonly NamedRow[] = []): ReadonlyMap<string, string | undefined> {
  const ids = new Map<string, string | undefined>();
  for (const { id, name } of rows) {
    const key = wordKey(name);
    ids.set(key, ids.has(key) ? undefined : id);
  }
  return ids;
}
