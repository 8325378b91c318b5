import type { ImportRecord } from '../../scorecard/model/import-record';
import type { Proposal, Region } from '../proposal/proposal';
import { isOfRegion } from '../corrections/is-of-region';
import type { PlanOptions } from './import-plan';
import { memoryOf, memoryText } from './import-memory';

/** The KPIs that earlier imports of these regions brought: IDs of the scorecard by those of the proposal. */
export function broughtBefore(
  imports: readonly ImportRecord[],
  regions: readonly Region[],
): ReadonlyMap<string, string> {
  const own = imports.filter((record) => regions.some((region) => isOfRegion(record, region)));
  return new Map(own.flatMap((record) => Object.entries(memoryOf(record)?.kpis ?? {})));
}

/** The rows of the Imports table after an import: one for each region, with what is remembered of it. */
export function withRecords(
  imports: readonly ImportRecord[],
  { regions, kpis }: Proposal,
  ids: ReadonlyMap<string, string>,
  { corrections, today, actuals, targets }: PlanOptions,
): readonly ImportRecord[] {
  const records = regions.map((region): ImportRecord => {
    const own = kpis.flatMap(({ id, source }) => {
      const given = source.region === region.id ? ids.get(id) : undefined;
      return given === undefined ? [] : [[id, given] as const];
    });
    const said = corrections.find((each) => isOfRegion(each, region));
    const { sheet, range } = region;
    const plan = memoryText({
      corrections: { ...(said ?? { sheet }), range },
      kpis: Object.fromEntries(own),
      figures: { actuals, targets },
    });
    return { sheet, range, plan, lastRun: today };
  });
  // What was not wanted is not proposed again next month.
  const leftOut = corrections.flatMap((each): ImportRecord[] => {
    const { sheet, range } = each;
    if (each.isLeftOut !== true || range === undefined) return [];
    return [{ sheet, range, plan: memoryText({ corrections: each, kpis: {} }) }];
  });
  const all = [...records, ...leftOut];
  const others = imports.filter((record) => !all.some((each) => isOfRegion(record, each)));
  return [...others, ...all];
}
