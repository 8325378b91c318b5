import { rangesOverlap, parseRangeAddress } from '../../tables/cell-range';
import type { ImportProblem } from '../proposal/import-problem';
import type { ProposedKpi, Proposal, Region } from '../proposal/proposal';
import { changeOfKpi } from './change-of-kpi';
import { headingKey } from '../words/phrases';
import type { Corrections } from './corrections';
import { correctionsOf } from './corrections-of';
import { planProblem } from './plan-problem';
import { readPlan, SHEET_FIELDS, type PlanFile, type PlanKpi, type PlanRegion } from './read-plan';

export type PlanApplied =
  | {
      readonly ok: true;
      readonly proposal: Proposal;
      /** What the plan says differently, to be remembered. */
      readonly corrections: readonly Corrections[];
    }
  | { readonly ok: false; readonly problem: ImportProblem };

type ProposalPlan = Extract<PlanFile, { kind: 'proposal' }>;
type Propose = (corrections: readonly Corrections[]) => Proposal;

/**
 * The proposal as a plan wants it. A plan is a proposal that was printed and changed, or a list of corrections. What of it
 * cannot be done is one problem that names the place in the plan: nothing of a plan is left out without a word.
 *
 * @param propose what is proposed for the sheets with some corrections
 */
export function applyPlan(text: string, propose: Propose): PlanApplied {
  const read = readPlan(text);
  if (!read.ok) return read;
  const found = propose([]);
  const { plan } = read;
  return plan.kind === 'corrections'
    ? applyCorrections(plan.corrections, found, propose)
    : applyProposal(plan, found, propose);
}

function applyCorrections(
  corrections: readonly Corrections[],
  found: Proposal,
  propose: Propose,
): PlanApplied {
  const astray = corrections.findIndex(
    ({ sheet }) => !found.regions.some((region) => region.sheet === sheet),
  );
  if (astray < 0) return { ok: true, proposal: propose(corrections), corrections };
  return misfit(`[${astray}].sheet`, corrections[astray]?.sheet ?? '');
}

function applyProposal(plan: ProposalPlan, found: Proposal, propose: Propose): PlanApplied {
  const astray = plan.regions.findIndex((region) => foundRegion(region, found) === undefined);
  const region = plan.regions[astray];
  if (region) {
    const isOutdated = plan.regions.every((each) => foundRegion(each, found) === undefined);
    return isOutdated
      ? refused(planProblem('plan-file-outdated', { count: plan.regions.length }))
      : misfit(`regions[${astray}]`, `${region.sheet}!${region.range}`);
  }
  const first = correctionsOf(found, wanted(plan, found));
  const second = propose(first);
  const fault =
    faultInRegions(plan, found, second) ??
    faultInKpis(plan, found, second) ??
    faultOfNames(plan, found);
  if (fault) return refused(fault);
  const corrections = withNewKpis(first, plan, found, second);
  return { ok: true, proposal: propose(corrections), corrections };
}

/** The plan in the form of the proposal that it was made from. */
function wanted(plan: ProposalPlan, found: Proposal): Proposal {
  return {
    regions: plan.regions.flatMap((region) => {
      const own = foundRegion(region, found);
      const sure = { confidence: 1, reason: { code: 'corrected' } } as const;
      const columns = region.columns.map((column) => ({ ...sure, ...column }));
      const rows = region.rows.map((row) => ({ ...sure, ...row }));
      return own === undefined ? [] : [{ ...own, ...region, columns, rows }];
    }),
    kpis: plan.kpis.flatMap((kpi) => {
      const own = kpiIn(found, kpi);
      return own === undefined ? [] : [{ ...own, ...changeOfKpi(own, kpi) }];
    }),
    problems: [],
  };
}

function foundRegion({ sheet, range }: PlanRegion, { regions }: Proposal): Region | undefined {
  return regions.find((region) => region.sheet === sheet && region.range === range);
}

/** A region that was given other headings has another range. */
function sameRegion({ sheet, range }: PlanRegion, { regions }: Proposal): Region | undefined {
  const box = parseRangeAddress(range);
  return regions.find((region) => {
    const other = parseRangeAddress(region.range);
    return region.sheet === sheet && box && other && rangesOverlap(box, other);
  });
}

function kpiIn({ kpis }: Proposal, { source }: PlanKpi): ProposedKpi | undefined {
  return kpis.find((kpi) => kpi.id === source.id && kpi.source.cell === source.cell);
}

function faultInRegions(
  { regions }: ProposalPlan,
  found: Proposal,
  second: Proposal,
): ImportProblem | undefined {
  for (const [index, region] of regions.entries()) {
    const known = [foundRegion(region, found), sameRegion(region, second)];
    const columns = new Set(known.flatMap((each) => each?.columns.map(({ column }) => column)));
    const rows = new Set(known.flatMap((each) => each?.rows.map(({ row }) => row)));
    const column = region.columns.findIndex((each) => !columns.has(each.column));
    const row = region.rows.findIndex((each) => !rows.has(each.row));
    const path = `regions[${index}]`;
    if (column >= 0) {
      return misfitProblem(`${path}.columns[${column}]`, region.columns[column]?.column ?? '');
    }
    if (row >= 0) return misfitProblem(`${path}.rows[${row}]`, region.rows[row]?.row ?? '');
  }
  return undefined;
}

function faultInKpis(
  { kpis }: ProposalPlan,
  found: Proposal,
  second: Proposal,
): ImportProblem | undefined {
  for (const [index, kpi] of kpis.entries()) {
    const known = [kpiIn(found, kpi), kpiIn(second, kpi)].filter((each) => each !== undefined);
    if (known.length === 0) return misfitProblem(`kpis[${index}]`, kpi.name);
    const { readings, name } = kpi;
    const field = SHEET_FIELDS.find(
      (each) => kpi[each] !== undefined && known.every((own) => own[each] !== kpi[each]),
    );
    if (field) return planProblem('plan-file-figures', { place: `kpis[${index}].${field}`, name });
    if (readings === undefined) continue;
    if (known.some((each) => figuresText(each.readings) === figuresText(readings))) continue;
    return planProblem('plan-file-figures', { place: `kpis[${index}].readings`, name });
  }
  return undefined;
}

function figuresText(readings: NonNullable<PlanKpi['readings']>): string {
  return JSON.stringify(
    readings.map(({ period, measure, value, cell }) => [period, measure, value, cell]),
  );
}

/** KPIs that are there only since something of their region was corrected. */
function withNewKpis(
  corrections: readonly Corrections[],
  { kpis }: ProposalPlan,
  found: Proposal,
  second: Proposal,
): readonly Corrections[] {
  const said = [...corrections];
  for (const kpi of kpis.filter((each) => kpiIn(found, each) === undefined)) {
    const own = kpiIn(second, kpi);
    const change = own ? changeOfKpi(own, kpi) : {};
    const at = said.findIndex(({ sheet }) => sheet === own?.source.sheet);
    const before = said[at];
    if (!own || !before || Object.keys(change).length === 0) continue;
    said[at] = { ...before, kpis: { ...before.kpis, [own.source.name]: change } };
  }
  return said;
}

/** Corrections are kept by the name of a KPI: what is said of one of several of the same name holds for all. */
function faultOfNames(plan: ProposalPlan, found: Proposal): ImportProblem | undefined {
  const said = new Map<string, string>();
  const regions = plan.regions.map((region) => foundRegion(region, found)?.id);
  for (const kpi of found.kpis.filter(({ source }) => regions.includes(source.region))) {
    const { name, sheet } = kpi.source;
    const at = plan.kpis.findIndex(
      ({ source }) => source.id === kpi.id && source.cell === kpi.source.cell,
    );
    const own = plan.kpis[at];
    const change = own === undefined ? 'left out' : JSON.stringify(changeOfKpi(kpi, own));
    const key = `${sheet}\n${headingKey(name)}`;
    const before = said.get(key) ?? change;
    if (before !== change) {
      const place = at < 0 ? 'kpis' : `kpis[${at}]`;
      return planProblem('plan-file-same-name', { place, name, sheet });
    }
    said.set(key, before);
  }
  return undefined;
}

function misfit(place: string, value: string): PlanApplied {
  return refused(misfitProblem(place, value));
}

function misfitProblem(place: string, value: string | number): ImportProblem {
  return planProblem('plan-file-misfit', { place, value });
}

function refused(problem: ImportProblem): PlanApplied {
  return { ok: false, problem };
}
