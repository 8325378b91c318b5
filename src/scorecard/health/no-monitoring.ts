import { firstDueOrdinal } from '../evaluation/due';
import { frequencyOf } from '../evaluation/evaluation-context';
import { actualOf } from '../evaluation/figure';
import type { Kpi } from '../model/kpi';
import type { Reading } from '../model/reading';
import { datePartsOf } from '../periods/calendar-date';
import { periodContaining } from '../periods/containing';
import type { Period } from '../periods/period';
import { aggregationOf } from '../rules/aggregation-of';
import { evidence } from './evidence';
import { finding, type Finding } from './finding';
import { firstDayOfData } from './first-day-of-data';
import type { HealthContext } from './health-context';
import type { HealthRule } from './health-rule';
import { isBlankInAll } from './is-blank-in-all';
import { kpiObject, kpiTable } from './kpi-object';

/** One late reading happens, two may be a holiday; three in a row mean that nobody reads the KPI. */
const PERIODS_WITHOUT_DATA = 3;

/** M4: no real monitoring: a KPI without data for three due periods, or without owner, source or collector. */
export const noMonitoring: HealthRule = {
  code: 'M4',
  check: (context) => {
    const { kpis, scorecard } = context;
    if (kpis.length === 0) return { checked: 0, findings: [], evidence: evidence('noKpis', {}) };
    const unread = scorecard.readings.length === 0 ? undefined : unreadKpis(context);
    return {
      checked: kpis.length,
      findings: [...(unread ?? [withoutData(kpis.length)]), ...undescribed(kpis)],
      evidence: evidence('monitored', {
        read: kpis.filter((kpi) => isRead(kpi, context)).length,
        described: kpis.filter(isDescribed).length,
        kpis: kpis.length,
        periods: PERIODS_WITHOUT_DATA,
        until: { period: context.lastDue(context.settings.grain) },
      }),
    };
  },
};

/** An empty Data table is one finding, not one for each KPI. */
function withoutData(count: number): Finding {
  return finding('scorecardWithoutData', { table: 'BSC_Data', id: '' }, { count });
}

function unreadKpis(context: HealthContext): Finding[] {
  const begins = firstDayOfData(context);
  return context.kpis.flatMap((kpi) => unread(kpi, begins, context) ?? []);
}

function unread(kpi: Kpi, begins: number, context: HealthContext): Finding | undefined {
  if (isRead(kpi, context)) return undefined;
  const due = context.lastDue(frequencyOf(kpi, context.settings));
  const first = firstDue(kpi, begins, context);
  if (due.ordinal - first + 1 < PERIODS_WITHOUT_DATA) return undefined;
  const { name, id } = kpi;
  const last = lastRead(kpi, due, context);
  if (!last) return finding('kpiNeverRead', kpiObject(kpi), { name, id });
  const data = { name, id, last: { period: last }, count: due.ordinal - last.ordinal };
  return finding('kpiWithoutData', kpiObject(kpi), data);
}

/** True when one of the last due periods has an actual, whether or not readings were due all the time. */
function isRead(kpi: Kpi, context: HealthContext): boolean {
  const due = context.lastDue(frequencyOf(kpi, context.settings));
  const last = lastRead(kpi, due, context);
  return last !== undefined && due.ordinal - last.ordinal < PERIODS_WITHOUT_DATA;
}

function lastRead(kpi: Kpi, due: Period, context: HealthContext): Period | undefined {
  return context
    .readingsOf(kpi)
    .findLast((reading) => reading.period.ordinal <= due.ordinal && hasActual(reading, kpi))
    ?.period;
}

function hasActual(reading: Reading, kpi: Kpi): boolean {
  return actualOf(reading, aggregationOf(kpi)) !== undefined || reading.ytdActual !== undefined;
}

/** Without a row of its own, a KPI's readings are due from where the data of the scorecard begin. */
function firstDue(kpi: Kpi, begins: number, context: HealthContext): number {
  const { settings } = context;
  const start = () =>
    periodContaining(datePartsOf(begins), frequencyOf(kpi, settings), settings.calendar).ordinal;
  return firstDueOrdinal(kpi, context) ?? start();
}

const DESCRIPTIONS = [
  { field: 'owner', kind: 'kpiWithoutOwner', forAll: 'kpisWithoutOwner' },
  { field: 'dataSource', kind: 'kpiWithoutSource', forAll: 'kpisWithoutSource' },
  { field: 'collectedBy', kind: 'kpiWithoutCollector', forAll: 'kpisWithoutCollector' },
] as const;

function undescribed(kpis: readonly Kpi[]): Finding[] {
  const forAll = DESCRIPTIONS.filter(({ field }) => isBlankInAll(kpis, field));
  const others = DESCRIPTIONS.filter((each) => !forAll.includes(each));
  const singly = kpis.flatMap((kpi) =>
    others
      .filter(({ field }) => !kpi[field])
      .map(({ kind, field }) =>
        finding(kind, kpiObject(kpi, field), { name: kpi.name, id: kpi.id }),
      ),
  );
  const count = kpis.length;
  return [
    ...forAll.map((each) => finding(each.forAll, kpiTable(each.field), { count })),
    ...singly,
  ];
}

function isDescribed(kpi: Kpi): boolean {
  return DESCRIPTIONS.every(({ field }) => Boolean(kpi[field]));
}
