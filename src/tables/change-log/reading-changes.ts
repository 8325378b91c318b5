import { closedPeriodChanges } from '../../scorecard/edits/closed-period-changes';
import type { Reading } from '../../scorecard/model/reading';
import type { Scorecard } from '../../scorecard/model/scorecard';
import type { CellContext } from '../cells/cell-type';
import { rowKey, rowName } from '../row-key';
import { data } from '../schema/data';
import type { LoggedChange } from './logged-change';
import { loggedValue } from './logged-value';

type Field = keyof Reading;

/**
 * Every changed figure of a closed period, and changed targets of open ones. A target typed for the first time is an
 * entry, not a change, unless it leaves the target before it; then that is what stood there.
 */
export function readingChanges(
  base: Scorecard,
  mine: Scorecard,
  context: CellContext,
): readonly LoggedChange[] {
  if (base.readings === mine.readings) return [];
  const restated = closedPeriodChanges(base, mine);
  const isRestated = new Set(restated.map((each) => rowKey({ ...each }, data.key)));
  return [
    ...restated.map(({ kpi, period, field, was, is }) =>
      entry({ kpi, period }, field, was, is, context),
    ),
    ...targetChanges(base, mine)
      .filter(({ reading }) => !isRestated.has(rowKey({ ...reading }, data.key)))
      .map(({ reading, was, is }) => entry(reading, 'target', was, is, context)),
  ];
}

interface TargetChange {
  readonly reading: Reading;
  readonly was: number | undefined;
  readonly is: number | undefined;
}

function targetChanges(base: Scorecard, mine: Scorecard): readonly TargetChange[] {
  const before = byKey(base.readings);
  const after = byKey(mine.readings);
  const kpis = new Set(mine.kpis.map(({ id }) => id));
  const known = new Set(base.kpis.filter(({ id }) => kpis.has(id)).map(({ id }) => id));
  const lastTargetOf = targetFinder(base.readings);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [then, now] = [before.get(key), after.get(key)];
    const reading = now ?? then;
    if (then === now || reading === undefined || !known.has(reading.kpi)) return [];
    const was = then?.target ?? lastTargetOf(reading);
    const is = now?.target;
    const isEntry = then?.target === undefined && (was === undefined || is === undefined);
    return isEntry || was === is ? [] : [{ reading, was, is }];
  });
}

/** Looks up the last target of a KPI before a reading. */
function targetFinder(readings: readonly Reading[]): (reading: Reading) => number | undefined {
  const byKpi = new Map<string, Reading[]>();
  for (const each of readings) {
    if (each.target === undefined) continue;
    const list = byKpi.get(each.kpi);
    if (list) list.push(each);
    else byKpi.set(each.kpi, [each]);
  }
  return ({ kpi, period }) => {
    let last: Reading | undefined;
    for (const each of byKpi.get(kpi) ?? []) {
      if (each.period.grain !== period.grain || each.period.ordinal >= period.ordinal) continue;
      if (last === undefined || each.period.ordinal > last.period.ordinal) last = each;
    }
    return last?.target;
  };
}

function byKey(readings: readonly Reading[]): ReadonlyMap<string, Reading> {
  return new Map(readings.map((reading) => [rowKey({ ...reading }, data.key), reading]));
}

function entry(
  reading: Pick<Reading, 'kpi' | 'period'>,
  field: Field,
  was: unknown,
  is: unknown,
  context: CellContext,
): LoggedChange {
  const row = { ...reading };
  const column = data.columns.find((each) => each.field === field);
  return {
    table: data.name,
    id: rowName(row, data.key),
    field: column?.heading ?? field,
    old: column && loggedValue(was, column, context, row),
    new: column && loggedValue(is, column, context, row),
  };
}
