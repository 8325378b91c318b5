import { settingsOf } from '../../scorecard/evaluation/settings';
import type { Scorecard } from '../../scorecard/model/scorecard';
import type { FigureField } from '../../tables/write/figure-formula';
import type { Proposal, ProposedKpi } from '../proposal/proposal';
import { frequencyOf } from './frequency-of';
import type { ImportPlan, PlanOptions } from './import-plan';
import { broughtBefore, withRecords } from './import-records';
import { markVanished } from './mark-vanished';
import { placeKpis, type PlacedKpis } from './place-kpis';
import { formulasIn, plannedFigures, withFigures, type PlannedFigure } from './planned-readings';
import { sourceKeys } from './source-keys';

/**
 * What a scorecard is after an import. KPIs that an earlier import of the same sheet brought are updated, new ones added, and
 * those that the sheet no longer has are marked and stay. What somebody has defined since stays too.
 */
export function planImport(proposal: Proposal, start: Scorecard, options: PlanOptions): ImportPlan {
  const wanted = proposal.kpis.filter(({ isLeftOut }) => isLeftOut !== true);
  const before = broughtBefore(start.imports, proposal.regions);
  const placed = placeKpis(wanted, withGrain(start, wanted), before);
  const { figures, same, divided } = figuresOf(wanted, placed, proposal, options);
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
      ...{ targetsSame: same, targetsDivided: divided },
      rowsSkipped: rowsSkipped(proposal),
    },
    problems: proposal.problems,
  };
}

interface FiguresOfAll {
  readonly figures: readonly PlannedFigure[];
  /** KPIs with a target of a longer period, which holds for each of theirs, or of which each has its part. */
  readonly same: number;
  readonly divided: number;
}

function figuresOf(
  kpis: readonly ProposedKpi[],
  { ids, scorecard }: PlacedKpis,
  { regions: all }: Proposal,
  { actuals, targets, sheets = [] }: PlanOptions,
): FiguresOfAll {
  const regions = new Map(all.map((region) => [region.id, region]));
  const keys = sourceKeys(all, sheets);
  const { calendar, grain } = settingsOf(scorecard.setup);
  const frequencies = new Map(scorecard.kpis.map(({ id, frequency }) => [id, frequency]));
  const isLive = (field: FigureField): boolean =>
    (field === 'target' || field === 'ytdTarget' ? targets : actuals) === 'formulas';
  const planned = kpis.flatMap((kpi) => {
    const id = ids.get(kpi.id);
    if (id === undefined) return [];
    const frequency = frequencies.get(id) ?? grain;
    return [plannedFigures(kpi, { id, calendar, frequency, keys, regions, isLive })];
  });
  return {
    figures: planned.flatMap(({ figures }) => figures),
    same: planned.filter(({ spread }) => spread === 'same').length,
    divided: planned.filter(({ spread }) => spread === 'divided').length,
  };
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
