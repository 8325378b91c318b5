import type { ReadTable } from '../regions/read-table';
import { headingKey } from '../words/phrases';
import { ROLE_WORDS } from '../words/role-words';
import { headerText } from '../columns/classify-columns';
import type { DraftFigure, KpiDraft } from './kpi-draft';

/** The drafts of one table. */
export interface TableDrafts {
  readonly read: ReadTable;
  readonly region: string;
  readonly drafts: readonly KpiDraft[];
}

/**
 * KPIs of all tables. One that stands in several, for other months or measures, is one; where the figures of tables
 * contradict each other they are of different parts of the organisation, which the tables' headings, titles or sheets name.
 */
export function mergeDrafts(tables: readonly TableDrafts[]): readonly KpiDraft[] {
  const units = unitsOfTables(tables);
  const merged = new Map<string, KpiDraft>();
  for (const { drafts, region } of tables) {
    const unit = units.get(region);
    for (const draft of drafts) {
      if (unit !== undefined) draft.fields.orgUnit ??= unit;
      const key = JSON.stringify([headingKey(draft.name), draft.fields.orgUnit]);
      const known = merged.get(key);
      if (known === undefined || contradicts(known, draft)) {
        merged.set(known === undefined ? key : `${key} ${draft.cell}`, draft);
        continue;
      }
      known.figures.push(...withoutKnown(draft.figures, known.figures));
      Object.assign(known.fields, { ...draft.fields, ...known.fields });
      Object.assign(known.edges, { ...draft.edges, ...known.edges });
    }
  }
  return [...merged.values()];
}

/** Both have a figure for the same measure and period, and another one; or perspectives that differ. */
function contradicts(a: KpiDraft, b: KpiDraft): boolean {
  if (a.region === b.region) return true;
  const known = valuesOf(a);
  return b.figures.some((figure) => {
    const other = known.get(keyOf(figure));
    return (
      other !== undefined &&
      figure.figure.value !== undefined &&
      other !== figure.figure.value &&
      figure.measure === 'actual'
    );
  });
}

function withoutKnown(
  figures: readonly DraftFigure[],
  known: readonly DraftFigure[],
): readonly DraftFigure[] {
  const keys = new Set(known.filter(({ figure }) => figure.value !== undefined).map(keyOf));
  return figures.filter((figure) => !keys.has(keyOf(figure)));
}

function valuesOf({ figures }: KpiDraft): ReadonlyMap<string, number | undefined> {
  return new Map(figures.map((figure) => [keyOf(figure), figure.figure.value]));
}

function keyOf({ measure, period }: DraftFigure): string {
  return `${measure} ${period.grain} ${period.ordinal}`;
}

/** Names for tables whose KPIs of the same name have different figures. */
function unitsOfTables(tables: readonly TableDrafts[]): ReadonlyMap<string, string> {
  const byName = draftsByName(tables);
  const clashing = tables.filter((one) => clashes(one, byName));
  if (clashing.length < 2) return new Map();
  const ways = [headingOfNames, titleOf, ({ read }: TableDrafts) => read.table.grid.sheet.name];
  for (const way of ways) {
    const names = clashing.map(way);
    if (names.every((name) => name !== undefined) && new Set(names).size === names.length) {
      return new Map(clashing.map(({ region }, index) => [region, names[index] ?? '']));
    }
  }
  return new Map();
}

/** KPIs of all tables by name and part of the organisation. */
function draftsByName(tables: readonly TableDrafts[]): ReadonlyMap<string, readonly KpiDraft[]> {
  const byName = new Map<string, KpiDraft[]>();
  for (const { drafts } of tables) {
    for (const draft of drafts) {
      const same = byName.get(nameOf(draft));
      if (same) same.push(draft);
      else byName.set(nameOf(draft), [draft]);
    }
  }
  return byName;
}

function nameOf({ name, fields }: KpiDraft): string {
  return JSON.stringify([headingKey(name), fields.orgUnit]);
}

function clashes(
  { drafts, region }: TableDrafts,
  byName: ReadonlyMap<string, readonly KpiDraft[]>,
): boolean {
  return drafts.some((draft) =>
    byName
      .get(nameOf(draft))
      ?.some((other) => other.region !== region && contradicts(draft, other)),
  );
}

/** "Plant Rotterdam" as the heading of the names; "KPI" says nothing. */
function headingOfNames({ read }: TableDrafts): string | undefined {
  const names = read.columns.find(({ guess }) => guess.role === 'kpi');
  const text = names && headerText(names.path);
  if (text === undefined || text === '') return undefined;
  return ROLE_WORDS.in(headingKey(text)).some(({ isWhole }) => isWhole) ? undefined : text;
}

function titleOf({ read }: TableDrafts): string | undefined {
  return read.context.titles[0];
}
