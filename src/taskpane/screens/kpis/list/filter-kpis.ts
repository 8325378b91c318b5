import { plainWords } from '../../../../library/plain-words';
import { isActive } from '../../../../scorecard/evaluation/active';
import type { Evaluation } from '../../../../scorecard/evaluation/evaluation';
import type { Kpi } from '../../../../scorecard/model/kpi';
import type { Scorecard } from '../../../../scorecard/model/scorecard';
import type { Status } from '../../../../scorecard/model/status';
import { lastDayOf } from '../../../../scorecard/periods/period-days';

/** What a KPI is in the list: its status, or why it has none in the period. */
export type ListedStatus = Status | 'Retired' | 'Not yet';

export interface ListedKpi {
  readonly kpi: Kpi;
  readonly status: ListedStatus;
}

export interface KpiFilter {
  readonly text: string;
  /** An ID. */
  readonly perspective?: string;
  readonly owner?: string;
  readonly status?: ListedStatus;
}

/** Every KPI of a scorecard with its status in the evaluated period. */
export function listedKpis({ kpis }: Scorecard, now: Evaluation): readonly ListedKpi[] {
  return kpis.map((kpi) => ({ kpi, status: statusOf(kpi, now) }));
}

function statusOf(kpi: Kpi, { kpiById, period, settings }: Evaluation): ListedStatus {
  const { calendar } = settings;
  if (isActive(kpi, period, calendar)) return kpiById.get(kpi.id)?.status ?? 'Not scored';
  const lastDay = lastDayOf(period, calendar);
  return kpi.activeFrom !== undefined && kpi.activeFrom > lastDay ? 'Not yet' : 'Retired';
}

/** Those whose ID, name or owner holds every word, and that pass the filters. Case and accents do not matter. */
export function filterKpis(
  listed: readonly ListedKpi[],
  { objectives }: Pick<Scorecard, 'objectives'>,
  { text, perspective, owner, status }: KpiFilter,
): readonly ListedKpi[] {
  const words = plainWords(text).split(/\s+/).filter(Boolean);
  const perspectiveOf = new Map(objectives.map((each) => [each.id, each.perspective]));
  return listed.filter(({ kpi, status: own }) => {
    const searched = plainWords([kpi.id, kpi.name, kpi.owner ?? ''].join(' '));
    return (
      words.every((word) => searched.includes(word)) &&
      (perspective === undefined || perspectiveOf.get(kpi.objective ?? '') === perspective) &&
      (owner === undefined || kpi.owner === owner) &&
      (status === undefined || own === status)
    );
  });
}
