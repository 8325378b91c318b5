import { loopClosers } from '../cascade/loop-closers';
import { unitTree } from '../cascade/unit-tree';
import type { Objective } from '../model/objective';
import type { Scorecard } from '../model/scorecard';
import type { StrategyLink } from '../model/strategy-link';
import type { Unit } from '../model/unit';
import { samePeriod } from '../periods/period';

/** A scorecard without a unit, and what became of everything it had. */
export interface UnitDeleted {
  readonly scorecard: Scorecard;
  /** Units right below it, objectives and KPIs that went over. */
  readonly units: number;
  readonly objectives: number;
  readonly kpis: number;
  /** Objectives that now stand beside the one they contributed to: the tie became a link of the strategy map. */
  readonly links: number;
  /** Reviews of the unit in periods for which the receiver has one of its own: these go. */
  readonly reviews: number;
}

/**
 * Deletes a unit and hands all it has to another one. Data, actions and snapshots are kept by KPI and objective, so they
 * stay.
 *
 * @param receiver ID of the unit that takes over; absent for the company without a row of its own
 */
export function deleteUnit(scorecard: Scorecard, id: string, receiver?: string): UnitDeleted {
  const children = scorecard.units.filter(({ parent }) => parent === id);
  const objectives = scorecard.objectives.filter(({ unit }) => unit === id);
  const kpis = scorecard.kpis.filter(({ unit }) => unit === id);
  const moved = <Row extends { readonly unit?: string }>(row: Row): Row =>
    row.unit === id ? { ...row, unit: receiver } : row;
  const besides = besideWhatTheySupport(objectives, scorecard, receiver);
  const links = linksFor(besides, scorecard.links);
  const periods = scorecard.reviews.filter(({ unit }) => unit === receiver);
  const kept = scorecard.reviews.filter(
    ({ unit, period }) => unit !== id || !periods.some((other) => samePeriod(other.period, period)),
  );
  return {
    scorecard: {
      ...scorecard,
      units: scorecard.units
        .filter((unit) => unit.id !== id)
        .map((unit): Unit => (unit.parent === id ? { ...unit, parent: receiver } : unit)),
      objectives: scorecard.objectives.map((objective) =>
        besides.has(objective)
          ? { ...moved(objective), contributesTo: undefined }
          : moved(objective),
      ),
      kpis: scorecard.kpis.map(moved),
      reviews: kept.map(moved),
      links: [...scorecard.links, ...links],
    },
    units: children.length,
    objectives: objectives.length,
    kpis: kpis.length,
    links: links.length,
    reviews: scorecard.reviews.length - kept.length,
  };
}

/** Objectives that would contribute to one of their own unit: those are not counted as support. */
function besideWhatTheySupport(
  objectives: readonly Objective[],
  scorecard: Scorecard,
  receiver: string | undefined,
): ReadonlySet<Objective> {
  const company = unitTree(scorecard.units).unit?.id;
  const ofReceiver = new Set(
    scorecard.objectives
      .filter(({ unit }) => (unit ?? company) === (receiver ?? company))
      .map(({ id }) => id),
  );
  return new Set(objectives.filter(({ contributesTo }) => ofReceiver.has(contributesTo ?? '')));
}

/** The same ties as cause and effect, without those that are there or would make a loop. */
function linksFor(
  objectives: ReadonlySet<Objective>,
  links: readonly StrategyLink[],
): readonly StrategyLink[] {
  const wanted = [...objectives]
    .map(({ id, contributesTo }): StrategyLink => ({ from: id, to: contributesTo ?? '' }))
    .filter(({ from, to }) => !links.some((link) => link.from === from && link.to === to));
  const closers = new Set(loopClosers([...links, ...wanted]).map(({ arrow }) => arrow));
  return wanted.filter((link) => !closers.has(link));
}
