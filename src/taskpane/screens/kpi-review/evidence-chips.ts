import { dateText } from '../../../look/date-text';
import type { CalendarDate } from '../../../scorecard/periods/calendar-date';
import type { Dictionary, Language } from '../../../strings/dictionary';
import { fill } from '../../../strings/fill';
import type { ReviewRow } from './review-rows';

/** Fewer readings than these say nothing about a target. */
const LEAST_JUDGED = 4;

interface Said {
  readonly words: Dictionary['pane']['kpiSystem'];
  readonly language: Language;
  readonly today: CalendarDate;
}

/** What a KPI's past says about it, in a few words each. */
export function evidenceChips(
  { kpi, suggestion, isDiscussed, isLinked }: ReviewRow,
  { words, language, today }: Said,
): readonly string[] {
  const { chips } = words;
  const { record, twin } = suggestion;
  const { nextReview } = kpi;
  const missing = record.due - record.read;
  const said: readonly (string | false)[] = [
    record.judged >= LEAST_JUDGED &&
      fill(chips.green, { count: record.onTrack, all: record.judged }),
    record.offTrackNow > 0 && fill(chips.red, { count: record.offTrackNow }),
    missing > 0 && fill(chips.noData, { count: missing, all: record.due }),
    !isDiscussed && chips.neverDiscussed,
    nextReview !== undefined &&
      nextReview <= today &&
      fill(chips.reviewDue, { day: dateText(nextReview, language) }),
    !kpi.owner && chips.noOwner,
    !isLinked && chips.notLinked,
    twin !== undefined && fill(chips.twin, { id: twin.result.kpi.id }),
  ];
  return said.filter((chip) => chip !== false);
}
