import { settingsOf } from '../../scorecard/evaluation/settings';
import type { Scorecard } from '../../scorecard/model/scorecard';
import type { FigureField } from '../../tables/write/figure-formula';
import type { Proposal, ProposedKpi } from '../proposal/proposal';
import { frequencyOf } from './frequency-of';
import type { ImportPlan, PlanOptions } from './import-plan';
import { broughtBefore, withRecords } from './import-records';
import { markVanished } from './mark-vanished';
import { placeKpis } from './place-kpis';
import { formulasIn, plannedFigures, withFigures, type PlannedFigure } from './planned-readings';

/**
 * What a scorecard is after an import. KPIs that an earlier import of the same sheet brought are updated, new ones added, and
 * those that the sheet no longer has are marked and stay. What somebody has defined since stays too.
 */
export function planImport(proposal: Proposal, start: Scorecard, options: PlanOptions): ImportPlan {
  const wanted = proposal.kpis.filter(({ isLeftOut }) => isLeftOut !== true);
  const before = broughtBefore(start.imports, proposal.regions);
  const placed = placeKpis(wanted, withGrain(start, wanted), before);
  const figures = figuresOf(wanted, placed.ids, placed.scorecard, proposal, options);
  const there = new Set(placed.ids.values());
  const vanished = new Set(
    [...before.values()].filter((id) => !there.has(id) && start.kpis.some((kpi) => kpi.id === id)),
  );
  const scorecard = {
    ...markVanished(placed.scorecard, { vanished, there }, options.today),
    readings: withFigures(start.readings, figures),
    imports: withRecords(start.imports, proposal, placed.ids, options),
  };
  const formulas = formulasIn(figures);
  const { kpis: kpisAdded, perspectives, objectives, units } = placed.added;
  return {
    scorecard,
    formulas,
    counts: {
      ...{ kpisAdded, kpisUpdated: there.size - kpisAdded, kpisVanished: vanished.size },
      perspectivesAdded: perspectives,
      objectivesAdded: objectives,
      unitsAdded: units,
      actuals: countOf(figures, 'actual'),
      targets: countOf(figures, 'target'),
      formulas: formulas.length,
      rowsSkipped: rowsSkipped(proposal),
    },
    problems: proposal.problems,
  };
}

function figuresOf(
  kpis: readonly ProposedKpi[],
  ids: ReadonlyMap<string, string>,
  { setup }: Scorecard,
  proposal: Proposal,
  { actuals, targets }: PlanOptions,
): readonly PlannedFigure[] {
  const regions = new Map(proposal.regions.map((region) => [region.id, region]));
  const { calendar } = settingsOf(setup);
  const isLive = (field: FigureField): boolean =>
    (field === 'target' || field === 'ytdTarget' ? targets : actuals) === 'formulas';
  return kpis.flatMap((kpi) => {
    const id = ids.get(kpi.id);
    return id === undefined ? [] : plannedFigures(kpi, { id, calendar, regions, isLive });
  });
}

/** A scorecard without a KPI takes the grain of the figures that come first. */
function withGrain(start: Scorecard, kpis: readonly ProposedKpi[]): Scorecard {
  if (start.kpis.length > 0 || start.setup.grain !== undefined) return start;
  const { calendar, grain } = settingsOf(start.setup);
  const readings = kpis.flatMap((kpi) => kpi.readings);
  const found = frequencyOf({ readings }, calendar, grain);
  return found === undefined ? start : { ...start, setup: { ...start.setup, grain: found } };
}

function countOf(figures: readonly PlannedFigure[], wanted: FigureField): number {
  return figures.filter(({ field, value }) => field === wanted && value !== undefined).length;
}

function rowsSkipped({ regions }: Proposal): number {
  return regions.reduce(
    (sum, { rows }) => sum + rows.filter(({ role }) => role !== 'kpi' && role !== 'blank').length,
    0,
  );
}
