import { evaluate } from '../../src/scorecard/evaluation/evaluate';
import type {
  Evaluation,
  ObjectiveResult,
  UnitResult,
} from '../../src/scorecard/evaluation/evaluation';
import type { KpiResult } from '../../src/scorecard/evaluation/kpi-result';
import { settingsOf } from '../../src/scorecard/evaluation/settings';
import type { Kpi } from '../../src/scorecard/model/kpi';
import type { Objective } from '../../src/scorecard/model/objective';
import type { Perspective } from '../../src/scorecard/model/perspective';
import type { Reading } from '../../src/scorecard/model/reading';
import { EMPTY_SCORECARD, type Scorecard } from '../../src/scorecard/model/scorecard';
import type { Setup } from '../../src/scorecard/model/setup';
import type { Unit } from '../../src/scorecard/model/unit';
import type { FiscalCalendar } from '../../src/scorecard/periods/fiscal-calendar';
import type { Period } from '../../src/scorecard/periods/period';
import { formatPeriod, parsePeriodText } from '../../src/scorecard/periods/period-text';

type Named<Row extends { id: string; name: string }> = Partial<Row> & Pick<Row, 'id'>;
type Cells = Omit<Partial<Reading>, 'kpi' | 'period'>;

/** A KPI with its Data rows by period: a number is an actual, null a row without one. */
export type KpiRows = Named<Kpi> & {
  readonly data?: Readonly<Record<string, number | null | Cells>>;
  /** The target of every row that names none. */
  readonly target?: number;
};

export interface SmallScorecard {
  readonly setup?: Setup;
  readonly units?: readonly Named<Unit>[];
  readonly perspectives?: readonly Named<Perspective>[];
  readonly objectives?: readonly Named<Objective>[];
  readonly kpis: readonly KpiRows[];
}

/**
 * A scorecard that says only what a test is about: without objectives there is one, `O`, in the perspective `P`, and
 * KPIs and objectives that name no parent belong to it.
 */
export function buildScorecard(small: SmallScorecard): Scorecard {
  const setup = small.setup ?? {};
  const { calendar } = settingsOf(setup);
  const objectives = small.objectives ?? [{ id: 'O' }];
  const parts = small.kpis.map(({ data = {}, target, ...kpi }) => ({
    kpi: { objective: objectives[0]?.id, ...named(kpi) },
    readings: readingsOf(kpi.id, data, target, calendar),
  }));
  return {
    ...EMPTY_SCORECARD,
    setup,
    units: (small.units ?? []).map(named),
    perspectives: (small.perspectives ?? [{ id: 'P' }]).map(named),
    objectives: objectives.map((row) => ({ perspective: 'P', ...named(row) })),
    kpis: parts.map(({ kpi }) => kpi),
    readings: parts.flatMap(({ readings }) => readings),
  };
}

/** The period that a text names. */
export function periodOf(text: string, calendar?: FiscalCalendar): Period {
  const period = parsePeriodText(text, calendar ?? settingsOf({}).calendar);
  if (!period) throw new Error(`${text} names no period`);
  return period;
}

/** Everything about a small scorecard in one period. */
export function evaluateAt(small: SmallScorecard, period: string): Evaluation {
  return evaluate(buildScorecard(small), periodOf(period));
}

/** One KPI in one period, on a scorecard of which it is the only one. */
export function kpiAt(kpi: Omit<KpiRows, 'id'>, period: string, setup: Setup = {}): KpiResult {
  return kpiIn(evaluateAt({ setup, kpis: [{ id: 'K', ...kpi }] }, period), 'K');
}

export function kpiIn(evaluation: Evaluation, id: string): KpiResult {
  return found(evaluation.kpiById.get(id), id);
}

/** An objective of any unit. */
export function objectiveIn(evaluation: Evaluation, id: string): ObjectiveResult {
  const all = unitsIn(evaluation.overall).flatMap((unit) =>
    unit.perspectives.flatMap(({ objectives }) => objectives),
  );
  return found(
    all.find(({ objective }) => objective.id === id),
    id,
  );
}

export function unitIn(evaluation: Evaluation, id: string): UnitResult {
  return found(
    unitsIn(evaluation.overall).find(({ unit }) => unit?.id === id),
    id,
  );
}

/** Actuals of successive months, from January of a year; undefined leaves the month without a row. */
export function months(
  year: number,
  actuals: readonly (number | undefined)[],
): Record<string, number> {
  const rows: Record<string, number> = {};
  actuals.forEach((actual, index) => {
    if (actual !== undefined) rows[`${year}-${String(index + 1).padStart(2, '0')}`] = actual;
  });
  return rows;
}

/** Periods as texts. */
export function names(periods: readonly Period[]): string[] {
  return periods.map(formatPeriod);
}

function readingsOf(
  kpi: string,
  data: NonNullable<KpiRows['data']>,
  target: number | undefined,
  calendar: FiscalCalendar,
): Reading[] {
  return Object.entries(data).map(([period, row]) => ({
    kpi,
    period: periodOf(period, calendar),
    target,
    ...(row === null ? {} : typeof row === 'number' ? { actual: row } : row),
  }));
}

function named<Row extends { id: string; name?: string }>(row: Row): Row & { name: string } {
  return { ...row, name: row.name ?? row.id };
}

function unitsIn(top: UnitResult): UnitResult[] {
  return [top, ...top.children.flatMap(unitsIn)];
}

function found<Item>(item: Item | undefined, id: string): Item {
  if (!item) throw new Error(`${id} is not in the evaluation`);
  return item;
}
