import { nextObjectiveId } from '../../../scorecard/edits/next-objective-id';
import { weightBeside } from '../../../scorecard/edits/weight-beside';
import { withoutBlanks } from '../../../scorecard/edits/without-blanks';
import type { Objective } from '../../../scorecard/model/objective';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import type { Period } from '../../../scorecard/periods/period';

/** The objective of an ID, or a new one of a place that weighs like those beside it. */
export function objectiveIn(
  { objectives, perspectives, units }: Scorecard,
  id: string | undefined,
  place: Pick<Objective, 'perspective' | 'unit' | 'theme'>,
): Objective {
  const found = objectives.find((row) => row.id === id);
  if (found) return found;
  const perspective = place.perspective ?? perspectives[0]?.id;
  const isTop = units.find((row) => row.id === place.unit)?.parent === undefined;
  const unit = isTop ? undefined : place.unit;
  const beside = objectives.filter((row) => row.perspective === perspective && row.unit === unit);
  return {
    id: nextObjectiveId({ objectives }, { perspective, unit }),
    name: '',
    perspective,
    unit,
    theme: place.theme,
    weight: weightBeside(beside, undefined),
  };
}

/** The row that a form makes: a new one is numbered by where it ended up, a status by hand says of which period it is. */
export function objectiveRow(
  draft: Objective,
  id: string | undefined,
  { now, period }: { readonly now: Scorecard; readonly period: Period },
): Objective {
  const isByHand = draft.statusOverride !== undefined;
  return withoutBlanks({
    ...draft,
    id: id ?? nextObjectiveId(now, draft),
    overrideReason: isByHand ? draft.overrideReason : undefined,
    overridePeriod: isByHand ? (draft.overridePeriod ?? period) : undefined,
  });
}

/** A status by hand needs a reason. */
export function isReasonMissing({ statusOverride, overrideReason = '' }: Objective): boolean {
  return statusOverride !== undefined && overrideReason.trim() === '';
}
