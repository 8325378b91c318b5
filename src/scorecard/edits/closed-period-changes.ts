import { settingsOf } from '../evaluation/settings';
import type { Reading } from '../model/reading';
import type { Scorecard } from '../model/scorecard';
import type { Period } from '../periods/period';
import { closedPeriodOf } from './closed-period-of';
import { closedPeriods } from './closed-periods';

/** The fields of a reading that a closing freezes something of. */
export const FROZEN_FIELDS = [
  'actual',
  'target',
  'numerator',
  'denominator',
  'ytdActual',
  'ytdTarget',
  'override',
] as const satisfies readonly (keyof Reading)[];

export type FrozenField = (typeof FROZEN_FIELDS)[number];

/** A figure of a closed period that a save would change. */
export interface ClosedPeriodChange {
  readonly kpi: string;
  /** Of the reading, in the KPI's own frequency. */
  readonly period: Period;
  /** The closed period in which the reading ends. */
  readonly closed: Period;
  readonly field: FrozenField;
  readonly was: Reading[FrozenField];
  readonly is: Reading[FrozenField];
}

/** What a save would change in periods that were closed before it; such a save needs a reason. In the order of the rows. */
export function closedPeriodChanges(
  base: Scorecard,
  mine: Scorecard,
): readonly ClosedPeriodChange[] {
  if (base.readings === mine.readings) return [];
  const closed = closedPeriods(base);
  if (closed.length === 0) return [];
  const { calendar } = settingsOf(base.setup);
  const before = byKey(base.readings);
  const after = byKey(mine.readings);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    const either = was ?? is;
    if (was === is || either === undefined) return [];
    const within = closedPeriodOf(either.period, closed, calendar);
    return within === undefined ? [] : changesOf(either, { was, is }, within);
  });
}

interface Versions {
  readonly was: Reading | undefined;
  readonly is: Reading | undefined;
}

function changesOf(
  { kpi, period }: Reading,
  { was, is }: Versions,
  closed: Period,
): ClosedPeriodChange[] {
  return FROZEN_FIELDS.filter((field) => was?.[field] !== is?.[field]).map((field) => ({
    kpi,
    period,
    closed,
    field,
    was: was?.[field],
    is: is?.[field],
  }));
}

function byKey(readings: readonly Reading[]): ReadonlyMap<string, Reading> {
  return new Map(
    readings.map((reading) => {
      const { kpi, period } = reading;
      return [`${kpi.toLowerCase()} ${period.grain}${period.ordinal}`, reading];
    }),
  );
}
