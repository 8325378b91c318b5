import { settingsOf } from '../evaluation/settings';
import type { Initiative } from '../model/initiative';
import type { Kpi } from '../model/kpi';
import type { Reading } from '../model/reading';
import type { Scorecard } from '../model/scorecard';
import type { Period } from '../periods/period';
import { changeKpi } from './change-kpi';
import { nextId } from './next-id';
import { retiredFrom } from './retired-from';

/**
 * A plan that was written as a KPI becomes an initiative of its objective. Without an actual the KPI goes, with its rows of
 * targets; one with a history stays, but counts no more from the period on.
 */
export function moveToInitiatives(scorecard: Scorecard, id: string, from: Period): Scorecard {
  const kpi = scorecard.kpis.find((each) => each.id === id);
  if (!kpi) return scorecard;
  const moved = {
    ...scorecard,
    initiatives: [...scorecard.initiatives, asInitiative(kpi, scorecard)],
  };
  if (hasHistory(kpi, scorecard)) {
    const { calendar } = settingsOf(scorecard.setup);
    return changeKpi(moved, id, { activeTo: retiredFrom(kpi, from, calendar) });
  }
  return withoutKpi(moved, id);
}

function asInitiative(kpi: Kpi, scorecard: Scorecard): Initiative {
  const { name, objective, owner, targetDue: due } = kpi;
  return {
    id: nextId(
      'I',
      scorecard.initiatives.map((each) => each.id),
    ),
    name,
    ...(objective !== undefined && { objective }),
    ...(owner !== undefined && { owner }),
    ...(due !== undefined && { due }),
    status: 'Planned',
  };
}

function hasHistory({ id }: Kpi, { readings, snapshots, analyses, actions }: Scorecard): boolean {
  const isRead = ({ kpi, actual, numerator, ytdActual }: Reading): boolean =>
    kpi === id && [actual, numerator, ytdActual].some((figure) => figure !== undefined);
  return (
    readings.some(isRead) ||
    [...analyses, ...actions].some(({ kpi }) => kpi === id) ||
    snapshots.some((each) => each.level === 'KPI' && each.id === id)
  );
}

/** Nothing that stays may name a KPI that is gone. */
function withoutKpi(scorecard: Scorecard, id: string): Scorecard {
  const related = scorecard.kpis.filter(
    (kpi) => kpi.id !== id && (kpi.pairedWith === id || kpi.partOf === id),
  );
  const freed = related.reduce(
    (now, { id: other, pairedWith, partOf, share }) =>
      changeKpi(now, other, {
        pairedWith: pairedWith === id ? undefined : pairedWith,
        partOf: partOf === id ? undefined : partOf,
        share: partOf === id ? undefined : share,
      }),
    scorecard,
  );
  return {
    ...freed,
    kpis: freed.kpis.filter((kpi) => kpi.id !== id),
    readings: freed.readings.filter(({ kpi }) => kpi !== id),
  };
}
