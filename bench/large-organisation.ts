import type { Objective } from '../src/scorecard/model/objective';
import type { Reading } from '../src/scorecard/model/reading';
import type { Scorecard } from '../src/scorecard/model/scorecard';
import type { StrategyLink } from '../src/scorecard/model/strategy-link';
import type { Unit } from '../src/scorecard/model/unit';
import { largeScorecard } from './large-scorecard';

const DIVISIONS = 5;
const UNITS = 41;
const OWNERS = 50;

/** A large scorecard with a company, divisions and departments, owners, and links between its objectives. */
export function largeOrganisation(kpiCount: number, months: number): Scorecard {
  const scorecard = largeScorecard(kpiCount, months);
  const units = Array.from({ length: UNITS }, (_, index) => unitAt(index));
  const objectives = scorecard.objectives.map((objective, index): Objective => ({
    ...objective,
    unit: units[index % UNITS]?.id,
    contributesTo: aboveOf(index, units),
  }));
  const unitOfObjective = new Map(objectives.map(({ id, unit }) => [id, unit]));
  const kpis = scorecard.kpis.map((kpi, index) => ({
    ...kpi,
    unit: unitOfObjective.get(kpi.objective ?? ''),
    owner: `Owner ${index % OWNERS}`,
  }));
  const readings = scorecard.readings.map(inAgreement);
  return { ...scorecard, units, objectives, kpis, readings, links: linksOf(objectives) };
}

/** Numerator and denominator give the actual, so that the reader finds nothing to doubt. */
function inAgreement(reading: Reading): Reading {
  const { actual, denominator = 1 } = reading;
  return { ...reading, numerator: actual === undefined ? undefined : actual * denominator };
}

/** The first is the company, then its divisions, then their departments. */
function unitAt(index: number): Unit {
  const [id, name] = [`U${index}`, `Unit ${index}`];
  if (index === 0) return { id, name, level: 'Company' };
  if (index <= DIVISIONS) return { id, name, level: 'Division', parent: 'U0' };
  return { id, name, level: 'Department', parent: `U${1 + (index % DIVISIONS)}` };
}

/** The first objective of the unit above; the company has none above it. */
function aboveOf(index: number, units: readonly Unit[]): string | undefined {
  const parent = units[index % UNITS]?.parent;
  return parent === undefined ? undefined : `O${parent.slice(1)}`;
}

/** Perspectives take turns among the objectives, so that each arrow leads from one to the next. */
function linksOf(objectives: readonly Objective[]): StrategyLink[] {
  return objectives.slice(1).map(({ id }, index): StrategyLink => ({
    from: id,
    to: objectives[index]?.id ?? '',
  }));
}
