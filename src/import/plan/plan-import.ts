import { settingsOf } from '../../scorecard/evaluation/settings';
import type { Scorecard } from '../../scorecard/model/scorecard';
import type { FigureField, FigureValue } from '../../tables/write/figure-formula';
import type { Proposal, ProposedKpi, Series } from '../proposal/proposal';
import { frequencyOf } from './frequency-of';
import type { ImportPlan, PlanOptions } from './import-plan';
import { broughtBefore, withRecords } from './import-records';
import { markVanished } from './mark-vanished';
import { placeKpis, type PlacedKpis } from './place-kpis';
import { frozenLinks, withFrozen } from './frozen-links';
import { figureKey, outdatedLinks } from './outdated-links';
import {
  formulasIn,
  isSaid,
  plannedFigures,
  withFigures,
  type PlannedFigure,
} from './planned-readings';
import { sourceKeys } from './source-keys';
import { wantedKpis } from './wanted-kpis';
import { correctionsIn } from '../corrections/corrections-in';
import { newlySaid } from './newly-said';
import { onePeriodTables } from './written-over';

/**
 * What a scorecard is after an import. KPIs that an earlier import of the same sheet brought are updated, new ones added, and
 * those that the sheet no longer has are marked and stay. What somebody has defined since stays too.
 */
export function planImport(proposal: Proposal, start: Scorecard, options: PlanOptions): ImportPlan {
  const wanted = wantedKpis(proposal.kpis);
  const before = broughtBefore(start.imports, proposal.regions);
  const remembered = correctionsIn(start.imports);
  const placed = placeKpis(wanted, withGrain(start, wanted), before, (kpi) =>
    newlySaid(kpi, options.corrections, remembered),
  );
  const { figures: read, spreads } = figuresOf(wanted, placed, proposal, options);
  const { links = [] } = options;
  const figures = read.filter(isSaid);
  const outdated = outdatedLinks(links, read, start);
  const frozen = frozenLinks(outdated, start.readings, options.outdated);
  const there = new Set(placed.ids.values());
  const vanished = new Set(
    [...before.values()].filter((id) => !there.has(id) && start.kpis.some((kpi) => kpi.id === id)),
  );
  const scorecard = {
    ...markVanished(placed.scorecard, { vanished, there }, options.today),
    readings: withFigures(withFrozen(start.readings, frozen), figures),
    imports: withRecords(start.imports, proposal, placed.ids, options),
  };
  const formulas = formulasIn(figures);
  const linked = new Set(links.map(figureKey));
  const { kpis: kpisAdded, perspectives, objectives, units } = placed.added;
  return {
    scorecard,
    ...{ formulas, copies: copiesIn(figures, linked), outdated, frozen },
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
    ...{ imported: there, vanished, spreads, problems: proposal.problems },
  };
}

interface FiguresOfAll {
  readonly figures: readonly PlannedFigure[];
  readonly spreads: ImportPlan['spreads'];
}

function figuresOf(
  kpis: readonly ProposedKpi[],
  { ids, scorecard }: PlacedKpis,
  proposal: Proposal,
  { actuals, targets, corrections, sheets = [] }: PlanOptions,
): FiguresOfAll {
  const { regions: all } = proposal;
  const onePeriod = onePeriodTables(proposal, corrections);
  const regions = new Map(all.map((region) => [region.id, region]));
  const keys = sourceKeys(all, sheets);
  const { calendar, grain } = settingsOf(scorecard.setup);
  const frequencies = new Map(scorecard.kpis.map(({ id, frequency }) => [id, frequency]));
  const isLive = (field: FigureField): boolean =>
    (field === 'target' || field === 'ytdTarget' ? targets : actuals) === 'formulas';
  const spreads = new Map<string, Series>();
  const figures = kpis.flatMap((kpi) => {
    const id = ids.get(kpi.id);
    if (id === undefined) return [];
    const frequency = frequencies.get(id) ?? grain;
    const place = { id, calendar, frequency, keys, regions, isLive, onePeriod };
    const planned = plannedFigures(kpi, place);
    if (planned.spread) spreads.set(kpi.id, planned.spread);
    return planned.figures;
  });
  return { figures, spreads };
}

/** Values that take the place of links. */
function copiesIn(
  figures: readonly PlannedFigure[],
  linked: ReadonlySet<string>,
): readonly FigureValue[] {
  return figures.flatMap((figure) => {
    const { kpi, period, field, value, formula } = figure;
    const isCopy = formula === undefined && value !== undefined && linked.has(figureKey(figure));
    return isCopy ? [{ kpi, period, field, value }] : [];
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
