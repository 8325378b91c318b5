import type { Kpi } from '../../src/scorecard/model/kpi';
import type { Objective } from '../../src/scorecard/model/objective';
import type { Perspective } from '../../src/scorecard/model/perspective';
import type { Reading } from '../../src/scorecard/model/reading';
import { EMPTY_SCORECARD, type Scorecard } from '../../src/scorecard/model/scorecard';
import type { Unit } from '../../src/scorecard/model/unit';
import { yearPeriod } from '../../src/scorecard/periods/period';
import type { Indicator } from './indicator';

export const CITY = 'New York City';
export const REPORT_YEAR = 2023;

/** Gives each distinct text a short id, in the order of first appearance. */
class Ids {
  readonly #ids = new Map<string, string>();

  constructor(private readonly prefix: string) {}

  of(text: string): string {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = `${this.prefix}${this.#ids.size + 1}`;
    this.#ids.set(text, id);
    return id;
  }

  get entries(): readonly (readonly [text: string, id: string])[] {
    return [...this.#ids];
  }
}

/**
 * The report as a scorecard: agency = unit, service = perspective, goal = objective, indicator = KPI. Each KPI is
 * green from its target on and red below, as the publisher judges.
 */
export function cityScorecard(indicators: readonly Indicator[]): Scorecard {
  const units = new Ids('U');
  const perspectives = new Ids('P');
  const objectives = new Map<string, Objective>();
  const kpis: Kpi[] = [];
  for (const indicator of indicators) {
    const unit = units.of(indicator.agency ?? 'No agency');
    const perspective = perspectives.of(indicator.service ?? 'No service');
    const goal = indicator.goal ?? 'No goal';
    const key = JSON.stringify([unit, perspective, goal]);
    const objective = objectives.get(key) ?? {
      id: `O${objectives.size + 1}`,
      name: goal,
      perspective,
      unit,
    };
    objectives.set(key, objective);
    kpis.push(kpiOf(indicator, objective.id, unit));
  }
  return {
    ...EMPTY_SCORECARD,
    setup: {
      company: CITY,
      scorecard: "Preliminary Mayor's Management Report",
      fiscalYearStarts: 7,
      grain: 'Year',
      unitRollUp: 'Children',
      minimumCoverage: 0,
    },
    perspectives: perspectives.entries.map(([name, id]): Perspective => ({ id, name })),
    units: unitsUnder(units),
    objectives: [...objectives.values()],
    kpis,
    readings: indicators.flatMap(readingsOf),
  };
}

function unitsUnder(agencies: Ids): Unit[] {
  return [
    { id: 'NYC', name: CITY, level: 'Company' },
    ...agencies.entries.map(([name, id]): Unit => ({
      id,
      name,
      level: 'Department',
      parent: 'NYC',
    })),
  ];
}

function kpiOf(indicator: Indicator, objective: string, unit: string): Kpi {
  return {
    id: `I${indicator.id}`,
    name: indicator.name,
    objective,
    unit,
    direction: indicator.desiredDirection === 'Up' ? 'higher' : 'lower',
    green: 1,
    amber: 1,
    critical: indicator.critical,
    aggregation: 'last',
  };
}

function readingsOf(indicator: Indicator): Reading[] {
  const kpi = `I${indicator.id}`;
  const history = [...indicator.history].map(([year, actual]): Reading => ({
    kpi,
    period: yearPeriod(year),
    actual,
  }));
  const { actual, target } = indicator;
  return [...history, { kpi, period: yearPeriod(REPORT_YEAR), actual, target }];
}
