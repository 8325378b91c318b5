import type { Region } from '../proposal/proposal';
import type { Corrections } from './corrections';
import { isOfRegion } from './is-of-region';

/** What is said about a region beside its place. */
export type CorrectionOfRegion = Omit<Corrections, 'sheet' | 'range'>;

/** All that was said, with something new about one region; of a column, row or KPI the newest word holds. */
export function withCorrection(
  all: readonly Corrections[],
  { sheet, range }: Pick<Region, 'sheet' | 'range'>,
  change: CorrectionOfRegion,
): readonly Corrections[] {
  const isOwn = (each: Corrections): boolean => isOfRegion(each, { sheet, range });
  const before: Corrections = all.find(isOwn) ?? { sheet, range };
  const after: Corrections = {
    ...before,
    ...change,
    ...joined('columns', before, change),
    ...joined('rows', before, change),
    ...joined('labels', before, change),
    ...joined('kpis', before, change),
  };
  return [...all.filter((each) => !isOwn(each)), after];
}

function joined<List extends 'columns' | 'rows' | 'labels' | 'kpis'>(
  list: List,
  before: CorrectionOfRegion,
  change: CorrectionOfRegion,
): Partial<Pick<Corrections, List>> {
  if (!change[list]) return {};
  const known: Readonly<Record<string, unknown>> = before[list] ?? {};
  const said = Object.entries<unknown>(change[list]).map(([key, value]): [string, unknown] => [
    key,
    list === 'kpis' ? { ...asObject(known[key]), ...asObject(value) } : value,
  ]);
  // Of the same list, so what it holds is what the list holds.
  const all: unknown = { ...known, ...Object.fromEntries<unknown>(said) };
  return { [list]: all } as Partial<Pick<Corrections, List>>;
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
